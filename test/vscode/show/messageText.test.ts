// Messages in the corner hold no links but ours.
import assert from 'node:assert/strict';
import { messageText } from '../../../src/vscode/show/messageText.ts';

describe('a message', () => {
  it('makes no link of a column’s name', () => {
    const text = messageText('`df` has no column `[x](command:y)`.');
    assert.doesNotMatch(text, /\[[^\]]+\]\([^)]+\)/);
    assert.match(text, /\[x\] \(command:y\)/);
  });
});

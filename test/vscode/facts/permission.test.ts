// Who may be asked for live values, and when.
import assert from 'node:assert/strict';
import { refusalOf, type Refusal, type Will } from '../../../src/vscode/facts/permission.ts';

const willing: Will = { mode: 'always', occasion: 'crashed', isTrusted: true, isDenied: false };

describe('live values', () => {
  const cases: readonly (readonly [string, Partial<Will>, Refusal | undefined])[] = [
    ['are read after a crash where that is switched on', {}, undefined],
    ['are not read where they are switched off', { mode: 'never', occasion: 'asked' }, 'never'],
    ['are read when asked for', { mode: 'onRequest', occasion: 'asked' }, undefined],
    ['are not read unasked', { mode: 'onRequest' }, 'not-asked'],
    [
      'are read of a cell that the user turns to',
      { occasion: 'turned-to', mode: 'onRequest' },
      undefined,
    ],
    [
      'are not read there where they are switched off',
      { occasion: 'turned-to', mode: 'never' },
      'never',
    ],
    ['are not read in an untrusted workspace', { isTrusted: false }, 'untrusted'],
    [
      'are not read there when asked for either',
      { isTrusted: false, occasion: 'asked' },
      'untrusted',
    ],
    ['are not read after a no', { isDenied: true }, 'denied'],
    ['are not asked for again after a no', { isDenied: true, occasion: 'asked' }, 'denied'],
  ];
  for (const [title, will, expected] of cases) {
    it(title, () => assert.equal(refusalOf({ ...willing, ...will }), expected));
  }
});

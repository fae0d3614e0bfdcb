// The commands that people are shown are commands that there are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { commands } from '../../src/cli/options.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const shown = [
  ...Array.from(readme.matchAll(/dist\/cli\.mjs ([^#>\n]*)/g), ([, argv = '']) => argv),
  ...Object.values(commands).flatMap(({ examples }) =>
    examples.map((example) => example.replace('cellscope ', '').replace(/ >.*/, '')),
  ),
];

describe('the commands in the README and in the help', () => {
  for (const line of shown) {
    it(line, () => {
      const request = readArguments(line.trim().split(/\s+/), []);
      assert.notEqual(request.kind, 'wrong', request.kind === 'wrong' ? request.message : '');
    });
  }
});

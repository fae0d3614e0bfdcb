// Holds every source file to its size, and to beginning with one sentence that says what it is for.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const longest = 450;

const sources = filesUnder('src');
const all = [...sources, ...filesUnder('test')];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

/** The text of the comment a file begins with, or undefined where it begins otherwise. */
function openingComment(text: string): string | undefined {
  const comment = /^(?:#!.*\n)?(?:\/\*\*?([^]*?)\*\/|((?:\/\/.*(?:\n|$))+))/.exec(text);
  return (comment?.[1] ?? comment?.[2])?.replace(/^\s*(?:\*|\/\/) ?/gm, '').trim();
}

/** Whether the text reads as one sentence: it ends in a full stop and no other sentence follows inside. */
function isOneSentence(text: string): boolean {
  return /^[^]+\.$/.test(text) && !/[.!?]\s+\p{Lu}/u.test(text.replace(/\b(?:e\.g|i\.e)\./g, ''));
}

function opensWell(text: string): boolean {
  const comment = openingComment(text);
  return comment !== undefined && isOneSentence(comment);
}

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

describe('source files', () => {
  it('begin with one sentence', () => {
    assert.ok(sources.length > 0);
    assert.deepEqual(
      sources.filter((path) => !opensWell(read(path))),
      [],
    );
  });

  it(`stay within ${longest} lines`, () => {
    assert.deepEqual(
      all.filter((path) => lineCount(read(path)) > longest),
      [],
    );
  });
});

describe('the check of the opening sentence', () => {
  const cases: readonly (readonly [text: string, expected: boolean])[] = [
    ['// Reads notebooks.\nimport x;', true],
    ['/** Reads `.ipynb` text, of any age. */\nimport x;', true],
    ['/**\n * Reads notebooks and\n * nothing else.\n */\n', true],
    ['#!/usr/bin/env node\n// Runs.\n', true],
    ['// Reads notebooks.', true],
    ['', false],
    ['import x;\n// Reads notebooks.\n', false],
    ['\n// Reads notebooks.\n', false],
    ['// reads notebooks\n', false],
    ['// Reads notebooks. Writes them too.\n', false],
    ['//\n', false],
  ];
  for (const [text, expected] of cases) {
    it(`${expected ? 'takes' : 'refuses'} ${JSON.stringify(text)}`, () => {
      assert.equal(opensWell(text), expected);
    });
  }

  it('counts lines as an editor does', () => {
    assert.deepEqual(['a', 'a\n', 'a\nb', 'a\n\n'].map(lineCount), [1, 1, 2, 2]);
  });
});

// Holds every source file to its size, and to beginning with a sentence that says what it is for.
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

/** Whether the text begins with a sentence short enough to be read at a glance; more may follow. */
function beginsWithSentence(text: string): boolean {
  const sentence = /^[\p{Lu}`'"][^]*?\.(?=\s|$)/u.exec(text)?.[0];
  return sentence !== undefined && sentence.length <= 250;
}

function opensWell(text: string): boolean {
  const comment = openingComment(text);
  return comment !== undefined && beginsWithSentence(comment);
}

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

describe('source files', () => {
  it('begin with a sentence', () => {
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
    ['// Reads notebooks. Never throws, whatever the text.\n', true],
    ['', false],
    ['import x;\n// Reads notebooks.\n', false],
    ['\n// Reads notebooks.\n', false],
    ['// reads notebooks\n', false],
    ['// Reads notebooks\n', false],
    [`// ${'Reads, '.repeat(40)}done.\n`, false],
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

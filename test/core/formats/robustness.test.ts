// No text makes the readers fail, however broken.
import assert from 'node:assert/strict';
import { isList, type Json } from '../../../src/core/formats/json.ts';
import { scanJson } from '../../../src/core/formats/jsonScan.ts';
import { readNotebook } from '../../../src/core/formats/readNotebook.ts';
import { cpuTime } from '../../cpuTime.ts';

const NOTEBOOK: Json = {
  metadata: {
    kernelspec: { name: 'python3', language: 'python' },
    language_info: { name: 'python', version: '3.11.2' },
  },
  nbformat: 4,
  nbformat_minor: 5,
  cells: [
    {
      cell_type: 'markdown',
      id: 'a',
      metadata: { tags: ['x'] },
      source: ['# "Title" \\ \u00e9\n'],
    },
    {
      cell_type: 'code',
      id: 'b',
      metadata: { vscode: { languageId: 'python' }, tags: [] },
      execution_count: 1,
      source: 'x',
      outputs: [
        { output_type: 'stream', name: 'stdout', text: 'x' },
        { output_type: 'execute_result', data: { 'text/plain': '1' } },
        { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['t', 'u'] },
      ],
    },
  ],
  worksheets: [{ cells: [{ cell_type: 'heading', level: 1, source: 'x', language: 'python' }] }],
};

/** The value with one part replaced, for every part. */
function* replaced(value: Json, by: Json): Generator<Json> {
  yield by;
  if (typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    for (const [at, part] of value.entries()) {
      for (const odd of replaced(part, by)) yield value.with(at, odd);
    }
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    for (const odd of replaced(part ?? null, by)) yield { ...value, [key]: odd };
  }
}

function check(text: string, fileName: string): void {
  const snapshot = readNotebook(text, fileName);
  for (const [index, cell] of snapshot.cells.entries()) {
    assert.equal(cell.index, index);
    assert.equal(cell.key, `#${index}`);
    assert.equal(typeof cell.source, 'string');
    assert.equal(typeof cell.language, 'string');
    assert.ok(cell.executionCount === undefined || cell.executionCount > 0);
    for (const output of cell.outputs) {
      const texts = output.kind === 'error' ? Object.values(output.error) : [output.text];
      assert.ok(texts.every((one) => typeof one === 'string'));
    }
  }
  if (snapshot.cells.length === 0 && snapshot.problems.length === 0) {
    // Nothing read and nothing said: only right for a notebook without cells.
    assert.match(text, /"(?:cells|worksheets)": ?\[/);
  }
}

describe('any notebook', () => {
  it('with any part replaced by something else', () => {
    let count = 0;
    for (const by of [null, true, 7, -1e300, '', 'text', [], [null, [[]]], {}, { cells: {} }]) {
      for (const odd of replaced(NOTEBOOK, by)) {
        check(JSON.stringify(odd), 'a.ipynb');
        count += 1;
      }
    }
    assert.ok(count > 400);
  });

  const text = JSON.stringify(NOTEBOOK, null, 1);
  it('cut anywhere, or with a character changed anywhere', () => {
    for (let at = 0; at < text.length; at++) {
      check(text.slice(0, at), 'a.ipynb');
      check(text.slice(at), '-');
      for (const character of ['"', '\\', '}', ',', '\n', '0']) {
        check(text.slice(0, at) + character + text.slice(at + 1), 'a.ipynb');
      }
    }
  });

  it('the scan finds a text broken when it does not parse, and only then', () => {
    const parses = (json: string): boolean => {
      try {
        JSON.parse(json);
        return true;
      } catch {
        return false;
      }
    };
    const samples = [
      '1',
      '-0.5e+3',
      '01',
      '1.',
      '.5',
      '+1',
      '-',
      '"\\u00e9"',
      '"\\u00g9"',
      'tru',
      'nul',
    ];
    const broken = Array.from('[]{},:"').flatMap((a) => Array.from('[]{},:"1', (b) => a + b));
    const changed = Array.from({ length: text.length }, (_, at) =>
      Array.from('"\\},\n0-', (character) => text.slice(0, at) + character + text.slice(at + 1)),
    );
    for (const json of [text, ...samples, ...broken, ...changed.flat()]) {
      assert.equal(scanJson(json).brokenAt === undefined, parses(json), json.slice(0, 80));
    }
  });

  it('deep or long, quickly', () => {
    const size = 1_000_000;
    const start = cpuTime();
    for (const unit of [
      '[',
      '{"a":',
      '{"cells":[',
      '"\\',
      '\\',
      '1',
      ' ',
      '<<<<<<< \n',
      '# %%\n',
      '#',
    ]) {
      const long = unit.repeat(size / unit.length);
      check(long, 'a.ipynb');
      check(long, 'a.py');
    }
    check(`{"cells": "${'x'.repeat(size)}`, 'a.ipynb');
    assert.ok(cpuTime() - start < 8000);
  });
});

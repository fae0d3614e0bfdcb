// Reads the outputs of open cells as the page shows them, and as a file would hold them.
import assert from 'node:assert/strict';
import { readShownOutputs } from '../../../src/core/index.ts';
import type { EditorOutput } from '../../../src/vscode/watch/cellOutputs.ts';
import { shownOutputs } from '../../../src/vscode/watch/shownOutputs.ts';

const editor = 'application/vnd.code.notebook';

function output(
  ...items: readonly (readonly [mime: string, data: string | Uint8Array])[]
): EditorOutput {
  return {
    items: items.map(([mime, data]) => ({
      mime,
      data: typeof data === 'string' ? new TextEncoder().encode(data) : data,
    })),
  };
}

describe('the outputs of a cell with all their forms', () => {
  it('are those that the notebook’s file holds', () => {
    const inEditor = shownOutputs([
      output([`${editor}.stdout`, 'a\n'], [`${editor}.stdout`, 'b\n']),
      output([`${editor}.stderr`, 'oh']),
      output(['text/html', '<b>1</b>'], ['text/plain', '1']),
      output(['image/png', new Uint8Array([1, 2, 3])]),
      output(['application/json', '{"a":1}']),
      output([`${editor}.error`, JSON.stringify({ name: 'E', message: 'm', stack: 'x\ny' })]),
    ]);
    const file = {
      nbformat: 4,
      cells: [
        {
          cell_type: 'code',
          outputs: [
            { output_type: 'stream', name: 'stdout', text: ['a\n', 'b\n'] },
            { output_type: 'stream', name: 'stderr', text: 'oh' },
            {
              output_type: 'execute_result',
              data: { 'text/html': ['<b>', '1</b>'], 'text/plain': '1' },
            },
            { output_type: 'display_data', data: { 'image/png': 'AQID' } },
            { output_type: 'display_data', data: { 'application/json': { a: 1 } } },
            { output_type: 'error', ename: 'E', evalue: 'm', traceback: ['x', 'y'] },
          ],
        },
      ],
    };
    const inFile = readShownOutputs(new TextEncoder().encode(JSON.stringify(file)));
    assert.deepEqual(inFile, [inEditor]);
  });

  it('are read from old files', () => {
    const file = {
      nbformat: 3,
      worksheets: [
        {
          cells: [
            { cell_type: 'markdown', source: 'x' },
            {
              cell_type: 'code',
              outputs: [
                { output_type: 'pyout', text: ['1'], html: '<i>1</i>', prompt_number: 1 },
                { output_type: 'stream', stream: 'stderr', text: 'oh' },
                { output_type: 'pyerr', ename: 'E', evalue: 'm', traceback: [] },
              ],
            },
          ],
        },
      ],
    };
    const [markdown, code] = readShownOutputs(new TextEncoder().encode(JSON.stringify(file)));
    assert.deepEqual(markdown, []);
    assert.deepEqual(code, [
      {
        kind: 'data',
        forms: new Map([
          ['text/plain', '1'],
          ['text/html', '<i>1</i>'],
        ]),
      },
      { kind: 'stream', stream: 'stderr', text: 'oh' },
      { kind: 'error', error: { name: 'E', message: 'm', traceback: '' } },
    ]);
  });

  it('are none of what cannot be read', () => {
    for (const text of ['', '[', '[]', '# %%\nx = 1', '{"cells": [1, {"outputs": 2}]}']) {
      const read = readShownOutputs(new TextEncoder().encode(text));
      assert.ok(
        read.every((outputs) => outputs.length === 0),
        text,
      );
    }
  });
});

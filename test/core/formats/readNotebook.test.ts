// Notebook files of every nbformat, and files that are none.
import assert from 'node:assert/strict';
import type { Json } from '../../../src/core/formats/json.ts';
import { readNotebook } from '../../../src/core/formats/readNotebook.ts';
import type { Cell, NotebookSnapshot } from '../../../src/core/model/notebook.ts';

function notebook4(cells: Json, more: Record<string, Json> = {}): string {
  return JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5, ...more });
}

function read(text: string): NotebookSnapshot {
  return readNotebook(text, 'a.ipynb');
}

function firstCell(cell: Json): Cell {
  const [first] = read(notebook4([cell])).cells;
  assert.ok(first);
  return first;
}

const codes = (snapshot: NotebookSnapshot): readonly string[] =>
  snapshot.problems.map((problem) => problem.code);

describe('nbformat 4', () => {
  it('reads a cell of each kind', () => {
    const snapshot = read(
      notebook4([
        { cell_type: 'markdown', id: 'a', metadata: {}, source: ['# Title\n', 'text'] },
        {
          cell_type: 'code',
          id: 'b',
          metadata: { tags: ['slow', 3, 'skip'] },
          execution_count: 4,
          source: 'x = 1\r\nx',
          outputs: [
            { output_type: 'stream', name: 'stdout', text: ['one\n', 'two\r\n'] },
            { output_type: 'execute_result', data: { 'text/plain': ['1'], 'text/html': '<b>' } },
            { output_type: 'display_data', data: { 'image/png': 'iVBO' }, metadata: {} },
            { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['a', 'b\nc'] },
          ],
        },
        { cell_type: 'raw', metadata: {}, source: [] },
      ]),
    );
    assert.deepEqual(snapshot, {
      language: 'python',
      nbformat: '4.5',
      problems: [],
      cells: [
        {
          key: '#0',
          index: 0,
          id: 'a',
          kind: 'markdown',
          language: 'markdown',
          source: '# Title\ntext',
          executionCount: undefined,
          outputs: [],
          tags: [],
        },
        {
          key: '#1',
          index: 1,
          id: 'b',
          kind: 'code',
          language: 'python',
          source: 'x = 1\nx',
          executionCount: 4,
          outputs: [
            { kind: 'stream', text: 'one\ntwo\n' },
            { kind: 'result', text: '1' },
            { kind: 'display', text: '' },
            { kind: 'error', error: { name: 'E', message: 'v', traceback: 'a\nb\nc' } },
          ],
          tags: ['slow', 'skip'],
        },
        {
          key: '#2',
          index: 2,
          id: undefined,
          kind: 'raw',
          language: 'raw',
          source: '',
          executionCount: undefined,
          outputs: [],
          tags: [],
        },
      ],
    });
  });

  it('lets only the first of several equal ids stand', () => {
    const cells = ['x', 'y', 'x', 'x'].map((id) => ({ cell_type: 'code', id, source: '' }));
    const ids = read(notebook4(cells)).cells.map((cell) => cell.id);
    assert.deepEqual(ids, ['x', 'y', undefined, undefined]);
  });

  const counts: readonly (readonly [Json, number | undefined])[] = [
    [3, 3],
    ['3', 3],
    [null, undefined],
    [0, undefined],
    [-1, undefined],
    [1.5, undefined],
    ['&nbsp;', undefined],
    [' ', undefined],
    [[3], undefined],
  ];
  for (const [written, count] of counts) {
    it(`reads the count ${JSON.stringify(written)} as ${count ?? 'none'}`, () => {
      const cell = firstCell({ cell_type: 'code', execution_count: written, source: '' });
      assert.equal(cell.executionCount, count);
    });
  }

  it('keeps a place for what is no cell', () => {
    const odd = [null, 7, 'text', [], {}, { cell_type: 'code', source: 'x' }, { cell_type: 'new' }];
    const { cells } = read(notebook4(odd));
    assert.deepEqual(
      cells.map((cell) => cell.kind),
      ['raw', 'raw', 'raw', 'raw', 'raw', 'code', 'raw'],
    );
    assert.equal(cells[5]?.key, '#5');
  });

  it('keeps a place for what is no output', () => {
    const outputs = [
      null,
      7,
      {},
      { output_type: 'error' },
      { output_type: 'error', traceback: 'a' },
    ];
    const empty = { kind: 'display', text: '' };
    assert.deepEqual(firstCell({ cell_type: 'code', source: '', outputs }).outputs, [
      empty,
      empty,
      empty,
      { kind: 'error', error: { name: '', message: '', traceback: '' } },
      { kind: 'error', error: { name: '', message: '', traceback: 'a' } },
    ]);
  });

  it('cuts long printed text, and only very long tracebacks, in the middle', () => {
    const long = `begin${'x'.repeat(1_500_000)}end`;
    const longer = `begin${'x'.repeat(5_000_000)}end`;
    const outputs = [
      { output_type: 'stream', text: long },
      { output_type: 'error', ename: 'E', evalue: '', traceback: [long] },
      { output_type: 'error', ename: 'E', evalue: '', traceback: [longer] },
    ];
    const [stream, error, cut] = firstCell({ cell_type: 'code', source: '', outputs }).outputs;
    assert.ok(stream?.kind === 'stream' && error?.kind === 'error' && cut?.kind === 'error');
    for (const text of [stream.text, error.error.traceback, cut.error.traceback]) {
      assert.match(text, /^begin[^]*end$/);
    }
    assert.ok(stream.text.length < 21_000);
    assert.equal(error.error.traceback, long);
    assert.ok(cut.error.traceback.length < 2_100_000);
  });

  it('takes the language that a cell names', () => {
    const cells: Json = [
      { cell_type: 'code', metadata: { vscode: { languageId: 'sql' } }, source: '' },
      { cell_type: 'code', metadata: { polyglot_notebook: { kernelName: 'FSharp' } }, source: '' },
      { cell_type: 'code', metadata: { dotnet_interactive: { language: 'csharp' } }, source: '' },
      { cell_type: 'code', metadata: { vscode: { languageId: 'python' } }, source: '' },
      { cell_type: 'code', metadata: { vscode: 'sql' }, source: '' },
    ];
    const languages = read(notebook4(cells)).cells.map((cell) => cell.language);
    assert.deepEqual(languages, ['sql', 'fsharp', 'csharp', 'python', 'python']);
  });
});

describe('nbformat 2 and 3', () => {
  const sheets: Json = [
    {
      cells: [
        { cell_type: 'heading', level: 2, source: ['Title'] },
        {
          cell_type: 'code',
          language: 'python',
          prompt_number: 7,
          input: ['print x\n', 'x'],
          outputs: [
            { output_type: 'stream', stream: 'stdout', text: '1\n' },
            { output_type: 'pyout', prompt_number: 7, text: ['1'], html: '<b>' },
            { output_type: 'pyerr', ename: 'E', evalue: 'v', traceback: ['a', 'b'] },
          ],
        },
        { cell_type: 'html', source: '<p>' },
      ],
    },
    { cells: [{ cell_type: 'code', input: 'y', prompt_number: '&nbsp;', outputs: [] }] },
    { metadata: {} },
  ];

  for (const major of [2, 3]) {
    it(`reads the worksheets of ${major} one after the other`, () => {
      const snapshot = read(JSON.stringify({ metadata: {}, nbformat: major, worksheets: sheets }));
      assert.deepEqual(snapshot.problems, []);
      assert.equal(snapshot.nbformat, String(major));
      assert.equal(snapshot.language, 'python');
      assert.deepEqual(
        snapshot.cells.map(({ key, kind, source, executionCount }) => [
          key,
          kind,
          source,
          executionCount,
        ]),
        [
          ['#0', 'markdown', '## Title', undefined],
          ['#1', 'code', 'print x\nx', 7],
          ['#2', 'markdown', '<p>', undefined],
          ['#3', 'code', 'y', undefined],
        ],
      );
      assert.deepEqual(snapshot.cells[1]?.outputs, [
        { kind: 'stream', text: '1\n' },
        { kind: 'result', text: '1' },
        { kind: 'error', error: { name: 'E', message: 'v', traceback: 'a\nb' } },
      ]);
    });
  }

  it('goes by the shape where the format is not named', () => {
    assert.equal(read(JSON.stringify({ worksheets: sheets })).nbformat, '3');
    assert.equal(read(JSON.stringify({ cells: [] })).nbformat, '4');
    assert.equal(read(JSON.stringify({ cells: [], nbformat: '4' })).nbformat, '4');
  });
});

describe('files that are no notebook', () => {
  const cases: readonly (readonly [string, string, readonly string[], RegExp])[] = [
    ['a list', '[{"cell_type": "code"}]', ['not-a-notebook'], /no list of cells/],
    ['a number', '7', ['not-a-notebook'], /no list of cells/],
    ['other JSON', '{"name": "x"}', ['not-a-notebook'], /no list of cells/],
    ['Python', 'x = 1', ['invalid-json'], /line 1, column 1 /],
    ['a comma too many', '{\n "cells": [\n  {},\n ]\n}', ['invalid-json'], /line 4, column 2 /],
    ['a zero byte', '{\n "cells\u0000": []}', ['invalid-json'], /line 2, column 8 /],
    ['a line break in a text', '{"cells": ["a\nb"]}', ['invalid-json'], /line 1, column 14 /],
    ['text after the end', '{"cells": []}\n}', ['invalid-json'], /line 2, column 1 /],
    ['a part', '{"cells": [{"source": "x', ['invalid-json'], /breaks off/],
    ['a part that ends after a comma', '{"cells": [1, ', ['invalid-json'], /breaks off/],
    [
      'an unfinished merge',
      '{\n<<<<<<< HEAD\n "cells": []\n=======\n "cells": [1]\n>>>>>>> other\n}',
      ['merge-conflict'],
      /line 2\./,
    ],
  ];
  for (const [title, text, expected, message] of cases) {
    it(title, () => {
      const snapshot = read(text);
      assert.deepEqual(codes(snapshot), expected);
      assert.match(snapshot.problems[0]?.message ?? '', message);
      assert.deepEqual(snapshot.cells, []);
      assert.equal(snapshot.nbformat, undefined);
    });
  }

  it('half a conflict marker is only broken JSON', () => {
    assert.deepEqual(codes(read('{\n<<<<<<< HEAD\n}')), ['invalid-json']);
  });

  for (const nbformat of [1, 5]) {
    it(`format ${nbformat} is read as far as it looks familiar`, () => {
      const snapshot = read(notebook4([{ cell_type: 'code', source: 'x' }], { nbformat }));
      assert.deepEqual(codes(snapshot), ['unsupported-nbformat']);
      assert.equal(snapshot.cells[0]?.source, 'x');
    });
  }
});

describe('text around the JSON', () => {
  const cells: Json = [{ cell_type: 'code', source: 'x' }];

  it('a byte order mark and blanks do not matter', () => {
    assert.equal(read(`\uFEFF ${notebook4(cells)}\r\n`).cells.length, 1);
  });

  it("Python's NaN and Infinity are read, but not inside texts", () => {
    const text = notebook4([
      { cell_type: 'code', source: 'NaN, -Infinity', outputs: [{ output_type: 'x', data: 1 }] },
    ]).replace('"data":1', '"data":[NaN, -Infinity, {"a": Infinity}]');
    const snapshot = read(text);
    assert.deepEqual(snapshot.problems, []);
    assert.equal(snapshot.cells[0]?.source, 'NaN, -Infinity');
    assert.deepEqual(codes(read(text.replace('-Infinity,', '-Infinit,'))), ['invalid-json']);
  });

  it('an empty file is one empty cell', () => {
    for (const text of ['', ' \n', '\uFEFF']) {
      assert.deepEqual(
        read(text).cells.map((cell) => [cell.kind, cell.source]),
        [['code', '']],
      );
      assert.deepEqual(read(text).problems, []);
    }
  });

  it('text of another ending is a script only where it is divided into cells', () => {
    const codes = (text: string, name: string): readonly string[] =>
      readNotebook(text, name).problems.map(({ code }) => code);
    assert.deepEqual(codes('Prices are in euros.', 'notes.txt'), ['not-a-notebook']);
    assert.deepEqual(codes('a,b\n1,2', 'data.v2/prices.csv'), ['not-a-notebook']);
    assert.deepEqual(codes('# %%\nx = 1', 'notes.txt'), []);
    assert.deepEqual(codes('x = 1', 'data.v2/analysis'), []);
    assert.deepEqual(codes('', 'notes.txt'), []);
  });

  it('the ending of the name decides, or else a brace', () => {
    const json = notebook4(cells);
    assert.equal(readNotebook(json, '-').nbformat, '4.5');
    assert.equal(readNotebook(json, 'A.IPYNB').nbformat, '4.5');
    assert.equal(readNotebook(json, 'a.py').nbformat, undefined);
    assert.equal(readNotebook('x = {}', '-').cells[0]?.source, 'x = {}');
    assert.deepEqual(readNotebook('{1: 2}', 'a.py').problems, []);
  });
});

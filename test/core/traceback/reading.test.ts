// What causes ask a traceback.
import assert from 'node:assert/strict';
import type { Frame, Traceback } from '../../../src/core/model/crash.ts';
import { cellTextHashes } from '../../../src/core/traceback/cellTextHash.ts';
import {
  innermostNotebookFrame,
  libraryOf,
  notebookFrames,
  rootException,
  uncaughtException,
} from '../../../src/core/traceback/reading.ts';

const inCell = (count: number): Frame => ({
  cell: { kind: 'execution-count', count },
  file: undefined,
  functionName: undefined,
  line: 0,
  printed: [],
});
const inFile = (file: string, functionName = 'f'): Frame => ({
  cell: undefined,
  file,
  functionName,
  line: 0,
  printed: [],
});
const tracebackOf = (...chain: readonly (readonly Frame[])[]): Traceback => ({
  exceptions: chain.map((frames, at) => ({
    link: at === 0 ? 'first' : 'implicit',
    name: `E${at}`,
    qualifiedName: `E${at}`,
    message: '',
    frames,
  })),
});

describe('reading a traceback', () => {
  it('tells the first exception from the uncaught one', () => {
    const traceback = tracebackOf([], [], []);
    assert.equal(rootException(traceback).name, 'E0');
    assert.equal(uncaughtException(traceback).name, 'E2');
    assert.equal(uncaughtException({ exceptions: [] }).name, '');
    assert.equal(rootException({ exceptions: [] }).name, '');
  });

  it('finds the innermost frame in a cell, in an earlier exception if need be', () => {
    const [outer, inner] = [inCell(1), inCell(2)];
    const callback = tracebackOf([outer, inFile('/a.py'), inner, inFile('/b.py')]);
    assert.equal(innermostNotebookFrame(callback), inner);
    assert.deepEqual(notebookFrames(uncaughtException(callback)), [outer, inner]);
    assert.equal(innermostNotebookFrame(tracebackOf([outer], [inFile('/w.py')])), outer);
    assert.equal(innermostNotebookFrame(tracebackOf([outer], [inner])), inner);
    assert.equal(innermostNotebookFrame(tracebackOf([inFile('/a.py')], [])), undefined);
  });
});

describe('libraryOf', () => {
  const site = '/home/ada/env/lib/python3.11/site-packages';
  const cases: readonly (readonly [string, readonly Frame[], string | undefined])[] = [
    ['a package', [inCell(1), inFile(`${site}/pandas/core/frame.py`)], 'pandas'],
    ['a module', [inFile(`${site}/six.py`)], 'six'],
    ['a compiled module', [inFile(`${site}/fast.cpython-311-x86_64-linux-gnu.so`)], 'fast'],
    ['Debian', [inFile('/usr/lib/python3/dist-packages/numpy/core/x.pyc')], 'numpy'],
    ['Windows', [inFile('C:\\env\\Lib\\site-packages\\sklearn\\base.py')], 'sklearn'],
    ['an egg', [inFile(`${site}/tools-1.0.egg/tools/a.py`)], 'tools'],
    ['the standard library', [inFile('/usr/lib/python3.11/json/decoder.py')], 'json'],
    ['64 bits', [inFile('/usr/lib64/python3.9/re.py')], 're'],
    ['on Windows', [inFile('c:\\miniconda\\lib\\shutil.py')], 'shutil'],
    ['Cython', [inCell(1), inFile('pandas/_libs/index.pyx', 'pandas._libs.index.E.get')], 'pandas'],
    ['old Cython', [inFile('pandas/index.pyx', 'pandas.index.E.get')], 'pandas'],
    [
      'Cython without its folder',
      [inFile(`${site}/catboost/core.py`), inFile('_catboost.pyx', '_catboost.run')],
      'catboost',
    ],
    [
      'generated code',
      [inFile(`${site}/keras/engine.py`), inFile('/tmp/__autograph_generated_file1.py')],
      'keras',
    ],
    [
      'internals',
      [inFile(`${site}/numpy/a.py`), inFile('<__array_function__ internals>')],
      'numpy',
    ],
    ['a cell', [inFile(`${site}/pandas/core/apply.py`), inCell(1)], undefined],
    ['an eval in a cell', [inCell(1), inFile('<string>')], undefined],
    [
      'a file of the user',
      [inFile(`${site}/pytest/a.py`), inFile('/home/ada/src/load.py')],
      undefined,
    ],
    ['a folder called lib', [inFile('/home/ada/lib/load.py')], undefined],
    ['no frame', [], undefined],
  ];
  for (const [title, frames, library] of cases) {
    it(`${title}: ${library ?? 'none'}`, () => {
      assert.equal(libraryOf(tracebackOf(frames)), library);
    });
  }
});

describe('cellTextHashes', () => {
  // What ipykernel 6.17 makes of these texts.
  const known: readonly (readonly [string, string])[] = [
    ['x = 1\nx = = 2', '2887281642'],
    ['for i in range(3):', '3202921248'],
    ['', '3990065800'],
    ['a', '2167009006'],
    ['ab', '2805137849'],
    ['abc', '3350977461'],
    ['abcd', '804720481'],
    ['naïve = "𝒳"\n', '1627553122'],
  ];
  for (const [text, hash] of known) {
    it(JSON.stringify(text), () => {
      assert.equal(cellTextHashes(text)[0], hash);
    });
  }
  it('has the hash of the text with a line break, too', () => {
    assert.equal(cellTextHashes('naïve = "𝒳"')[1], '1627553122');
  });
});

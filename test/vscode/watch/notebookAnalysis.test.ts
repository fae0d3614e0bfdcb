// Holds the analysis of an open notebook to asking the right question of the right history.
import assert from 'node:assert/strict';
import {
  type Cell,
  type Finding,
  finish,
  type History,
  type NotebookSnapshot,
} from '../../../src/core/index.ts';
import type { Engine } from '../../../src/vscode/engine.ts';
import { NotebookAnalysis } from '../../../src/vscode/watch/notebookAnalysis.ts';
import type { NotebookEvent } from '../../../src/vscode/watch/runTracker.ts';
import {
  codeCell,
  emptyReport,
  forecast,
  inOneStep,
  notebook,
  nothingAhead,
  staleState,
  unrun,
} from '../../render/samples.ts';
import { begun, failed, numbered, raised, succeeded, tracked } from './editorEvents.ts';

/** A core that says what it is asked, and finds something in each cell. */
function listeningEngine(asked: string[]): Engine {
  const about = (finding: Finding, cell: Cell): Finding => ({ ...finding, cellKey: cell.key });
  const spoken = ({ basis, runs }: History): string => `${basis} history of ${runs.length}`;
  const eachCell = (history: History, finding: Finding): readonly Finding[] =>
    history.cells.map((cell) => about(finding, cell));
  const note = (what: string): void => void asked.push(what);
  return {
    causes: [],
    historyFromCounts: ({ cells }) => {
      return { basis: 'counted', cells, removed: [], runs: [], session: 0 };
    },
    analyst: inOneStep({
      readAhead: nothingAhead,
      liveQuestions: () => ({ names: [], expressions: [], packages: [], modules: [], paths: [] }),
      explain(history) {
        note(`explain the ${spoken(history)}`);
        return eachCell(history, unrun);
      },
      tracebackOf: () => undefined,
      forecastNext(history, cellKey) {
        note(`forecast ${cellKey} after the ${spoken(history)}`);
        return eachCell(history, { ...forecast, order: 'recorded' }).filter(
          (finding) => finding.cellKey === cellKey,
        );
      },
      forecastCleanRun(history) {
        note('forecast a clean run');
        return eachCell(history, forecast);
      },
      audit(history) {
        note(`audit the ${spoken(history)}`);
        return [];
      },
      states(history) {
        note(`examine the ${spoken(history)}`);
        return eachCell(history, staleState);
      },
      report: emptyReport,
      problemsOf: () => [],
      cellsNeededBy: (_history, cellKey) => [cellKey],
      staleCells: ({ cells }) => cells.map(({ key }) => key),
      dependenciesOf: () => ({ takes: [], gives: [] }),
      textThatRan: () => undefined,
      notKnown: () => [],
      liveNames: () => [],
      nameStates: () => [],
    }),
  };
}

const crashed: Partial<Cell> = { outputs: [{ kind: 'error', error: raised('NameError') }] };
const view = notebook([
  codeCell(0, 'x = 1'),
  codeCell(1, 'print(x, y)', crashed),
  codeCell(2, 'z = 3'),
  codeCell(3, ' \n'),
  codeCell(4, '# Title', { kind: 'markdown', language: 'markdown' }),
  codeCell(5, 'ls', { language: 'shellscript' }),
]);

function analysisAfter(events: readonly NotebookEvent[]) {
  const asked: string[] = [];
  const tracker = tracked(events);
  return { analysis: new NotebookAnalysis(listeningEngine(asked), tracker), asked, tracker };
}

/** Looks ahead to the end; the steps that it took. */
function forecastOf(
  analysis: NotebookAnalysis,
  of: NotebookSnapshot,
  urgent: readonly string[] = [],
): readonly string[] {
  const steps: string[] = [];
  const iterator = analysis.forecast(of, new Set(urgent));
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) {
    steps.push(step.value);
  }
  return steps;
}

/** The cells of which something is foreseen. */
function foreseen({ forecasts }: NotebookAnalysis): readonly string[] {
  return forecasts.flatMap(({ findings }) => findings.map(({ cellKey }) => cellKey));
}

const first = succeeded('#0', 'x = 1', 1);

describe('explaining an open notebook', () => {
  it('goes by the counts until something runs, then by what was seen', () => {
    const before = analysisAfter([]);
    finish(before.analysis.explain(view));
    const after = analysisAfter(first);
    finish(after.analysis.explain(view));
    assert.deepEqual(before.asked, ['explain the counted history of 0']);
    assert.deepEqual(after.asked, ['explain the observed history of 1']);
  });

  it('asks nothing where no error is shown', () => {
    const { analysis, asked } = analysisAfter([]);
    finish(analysis.explain(notebook([codeCell(0, 'x = 1')])));
    assert.deepEqual([asked, analysis.crashes.findings], [[], []]);
  });

  it('leaves the errors of other languages alone, and looks at those of Python 2', () => {
    for (const [language, questions] of [
      ['r', 0],
      ['python2', 1],
    ] as const) {
      const { analysis, asked } = analysisAfter([]);
      finish(analysis.explain({ ...view, language }));
      assert.equal(asked.length, questions, language);
    }
  });

  it('remembers the texts that the answers are about', () => {
    const { analysis } = analysisAfter([]);
    finish(analysis.explain(view));
    assert.equal(analysis.crashes.texts.get('#2'), 'z = 3');
  });

  it('says of one cell what it says of that cell', () => {
    const { analysis } = analysisAfter([]);
    const found = analysis.explainCell(view, '#1');
    assert.deepEqual(
      found.map(({ cellKey }) => cellKey),
      ['#1'],
    );
  });
});

describe('an error that is left over', () => {
  const crash = failed('#1', 'print(x, y)', 1, 'NameError');
  const cases: readonly (readonly [
    name: string,
    events: readonly NotebookEvent[],
    expected: boolean,
  ])[] = [
    ['nothing has run yet', [], false],
    ['another cell has run', first, true],
    ['it is from the last run', crash, false],
    ['the cell waits to run again', [...crash, ...begun('#1', 'print(x, y)')], true],
    ['the cell waits for the first time', begun('#1', 'print(x, y)'), true],
  ];
  for (const [name, events, expected] of cases) {
    it(`${name}: ${expected ? 'left over' : 'to be explained'}`, () => {
      const { analysis, asked } = analysisAfter(events);
      assert.equal(analysis.isOutdated('#1'), expected);
      assert.equal(analysis.explainCell(view, '#1').length, expected ? 0 : 1);
      assert.equal(asked.length, expected ? 0 : 1);
    });
  }
});

describe('looking ahead', () => {
  it('runs a notebook that has not run from top to bottom', () => {
    const { analysis, asked } = analysisAfter([]);
    forecastOf(analysis, view);
    assert.deepEqual(asked, ['forecast a clean run']);
  });

  it('asks for the Python cells that have not run with their text, one step for each', () => {
    const { analysis, asked } = analysisAfter(first);
    assert.deepEqual(forecastOf(analysis, view), ['further', 'further']);
    assert.deepEqual(asked, [
      'forecast #1 after the observed history of 1',
      'forecast #2 after the observed history of 1',
    ]);
  });

  it('asks again for a cell that was edited, and for all after a restart', () => {
    const edited = analysisAfter(succeeded('#0', 'x = 0', 1));
    forecastOf(edited.analysis, view);
    assert.equal(edited.asked.length, 3);
    const restarted = analysisAfter([...first, ...succeeded('#2', 'z = 3', 1)]);
    forecastOf(restarted.analysis, view);
    assert.deepEqual(
      restarted.asked.map((question) => question.slice(9, 11)),
      ['#0', '#1'],
    );
  });

  it('at a cell that has run, because somebody asks, until something runs', () => {
    const { analysis, tracker } = analysisAfter(first);
    const about = analysis.foresee(view, '#0').map(({ cellKey }) => cellKey);
    assert.deepEqual([about, analysis.isForeseen({ key: '#0', source: 'x = 1' })], [['#0'], true]);
    assert.ok(!analysis.isForeseen({ key: '#0', source: 'x = 2' }), 'it has another text now');
    forecastOf(analysis, view);
    assert.deepEqual(foreseen(analysis), ['#0', '#1', '#2']);
    for (const event of succeeded('#2', 'z = 3', 2)) tracker.take(event);
    forecastOf(analysis, view);
    assert.deepEqual(foreseen(analysis), ['#1']);
  });

  it('keeps silent while a cell runs', () => {
    const { analysis, asked } = analysisAfter([...begun('#0', 'x = 1'), ...numbered('#0', 1)]);
    forecastOf(analysis, view);
    assert.deepEqual([asked, foreseen(analysis)], [[], []]);
  });

  it('does not foresee Python 2', () => {
    const { analysis, asked } = analysisAfter([]);
    forecastOf(analysis, { ...view, language: 'python2' });
    assert.deepEqual(asked, []);
  });

  it('takes first what the user waits for', () => {
    const { analysis, asked } = analysisAfter(first);
    assert.deepEqual(forecastOf(analysis, view, ['#2', '#9']), ['urgent', 'further']);
    assert.deepEqual(asked, [
      'forecast #2 after the observed history of 1',
      'forecast #1 after the observed history of 1',
    ]);
  });

  it('keeps the last answer about a cell until there is a new one', () => {
    const { analysis } = analysisAfter(first);
    forecastOf(analysis, view);
    analysis.forecast(view, new Set()).next();
    assert.deepEqual(foreseen(analysis), ['#1', '#2']);
  });

  it('forgets what it said of a clean run when something runs', () => {
    const { analysis, tracker } = analysisAfter([]);
    forecastOf(analysis, view);
    assert.equal(foreseen(analysis).length, view.cells.length);
    for (const event of first) tracker.take(event);
    forecastOf(analysis, view);
    assert.deepEqual(foreseen(analysis), ['#1', '#2']);
  });

  it('drops what it foresaw of a cell as soon as the cell runs', () => {
    const { analysis, tracker } = analysisAfter(first);
    forecastOf(analysis, view);
    for (const event of [...begun('#1', 'print(x, y)'), ...numbered('#1', 2)]) tracker.take(event);
    assert.deepEqual(foreseen(analysis), ['#2']);
  });
});

describe('looking back', () => {
  const examined = ({ states }: NotebookAnalysis): readonly string[] =>
    states.findings.map(({ cellKey }) => cellKey);

  it('is done once something has run, on what was seen', () => {
    const before = analysisAfter([]);
    finish(before.analysis.examine(view));
    const after = analysisAfter(first);
    finish(after.analysis.examine(view));
    assert.deepEqual([before.asked, examined(before.analysis)], [[], []]);
    assert.deepEqual(after.asked, ['examine the observed history of 1']);
    assert.equal(examined(after.analysis).length, view.cells.length);
  });

  it('leaves other languages and Python 2 alone', () => {
    for (const language of ['r', 'python2']) {
      const { analysis, asked } = analysisAfter(first);
      finish(analysis.examine({ ...view, language }));
      assert.deepEqual([asked, analysis.staleCells({ ...view, language })], [[], []]);
    }
  });

  it('drops what it said of a cell as soon as the cell runs', () => {
    const { analysis, tracker } = analysisAfter(first);
    finish(analysis.examine(view));
    for (const event of [...begun('#1', 'print(x, y)'), ...numbered('#1', 2)]) tracker.take(event);
    assert.equal(examined(analysis).includes('#1'), false);
    assert.equal(examined(analysis).includes('#0'), true);
  });

  it('is forgotten with the rest', () => {
    const { analysis } = analysisAfter(first);
    finish(analysis.examine(view));
    analysis.clear();
    assert.deepEqual(examined(analysis), []);
  });

  it('finds no blank cell to run', () => {
    const { analysis } = analysisAfter(first);
    assert.deepEqual(analysis.staleCells(view), ['#0', '#1', '#2', '#4', '#5']);
  });
});

describe('auditing an open notebook', () => {
  const cases = [
    ['python', ['audit the counted history of 0']],
    ['python2', ['explain the counted history of 0']],
    ['julia', []],
  ] as const;
  for (const [language, expected] of cases) {
    it(language, () => {
      const { analysis, asked } = analysisAfter([]);
      finish(analysis.audit({ ...view, language }));
      assert.deepEqual(asked, expected);
    });
  }
});

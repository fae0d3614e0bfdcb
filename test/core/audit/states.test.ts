// Holds the engine's answers about an open notebook's state: what to run again, and what depends on what.
import assert from 'node:assert/strict';
import {
  createAnalyst,
  type Analyst,
  type Dependency,
  type History,
} from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { testParser } from '../../pythonParser.ts';

const historyOf = (...lines: readonly string[]): History =>
  readTextNotebook(lines.join('\n')).history;

describe('cells to run again', () => {
  let analyst: Analyst;
  before(async () => {
    analyst = createAnalyst(await testParser());
  });

  const cases: readonly (readonly [
    what: string,
    lines: readonly string[],
    keys: readonly string[],
  ])[] = [
    ['nothing has run', ['# %%', 'x = 1'], []],
    ['all is as it ran', ['# %% [1]', 'x = 1', '# %% [2]', 'x'], []],
    [
      'an edited cell and what depends on it, and that',
      [
        ...['# %% [1]', '# ran: x = 1', 'x = 2'],
        ...['# %% [2]', 'y = x'],
        ...['# %% [3]', 'a = 1'],
        ...['# %% [4]', 'print(y)'],
      ],
      ['#0', '#1', '#3'],
    ],
    [
      'the cell below that a stale one took its name from comes first',
      [
        ...['# %% [3]', 'print(x)'],
        ...['# %% [1]', 'a = 1'],
        ...['# %% [2]', '# ran: x = 1', 'x = 2'],
      ],
      ['#2', '#0'],
    ],
    [
      'cells that feed each other come once',
      [
        ...['# %% [1, 3]', '# ran [1]: x = 0', 'x = y + 1'],
        ...['# %% [2, 4]', '# ran [2]: y = 0', '# ran [4]: y = x * 2', 'y = x * 3'],
      ],
      ['#1', '#0'],
    ],
    ['a run before the restart is no run', ['# %% [old 1]', '# ran: x = 1', 'x = 2'], []],
  ];
  for (const [what, lines, keys] of cases) {
    it(what, () => {
      assert.deepEqual(analyst.staleCells(historyOf(...lines)), keys);
    });
  }

  it('are not known of a saved notebook', () => {
    const history = historyOf('# saved', '# %% [2]', 'x = 1', '# %% [1]', 'print(x)');
    assert.deepEqual(analyst.staleCells(history), []);
  });

  it('a cell that is running is not told of', () => {
    const history = historyOf('# %% [1]', '# ran: x = 1', 'x = 2');
    const runs = history.runs.map((run) => ({ ...run, outcome: { kind: 'unfinished' } as const }));
    assert.deepEqual(analyst.staleCells({ ...history, runs }), []);
    assert.deepEqual(analyst.states({ ...history, runs }), []);
  });

  it('what was not seen in between makes it less sure', () => {
    const history = historyOf('# %% [1]', '# ran: x = 1', 'x = 2', '# %% [3]', 'print(x)');
    const runs = history.runs.map((run) => ({ ...run, afterUnseenRuns: run.id === 1 }));
    const confidence = (of: History) =>
      analyst.states(of).find(({ id }) => id === 'stale-input')?.confidence;
    assert.equal(confidence(history), 'certain');
    assert.equal(confidence({ ...history, runs }), 'likely');
  });

  it('a fix runs what is edited first, and the cell last', () => {
    const history = historyOf(
      ...['# %% [1]', '# ran: x = 1', 'x = 2'],
      ...['# %% [2]', 'y = x'],
      ...['# %% [3]', 'print(y)'],
    );
    const stale = analyst.states(history).filter(({ id }) => id === 'stale-input');
    assert.deepEqual(
      stale.map(({ fixes: [fix] }) => fix?.kind === 'run' && fix.cellKeys),
      [
        ['#0', '#1'],
        ['#0', '#1', '#2'],
      ],
    );
  });

  it('the states of an audit are those that are asked for alone', () => {
    const history = historyOf('# %% [1]', '# ran: x = 1', 'x = 2', '# %% [2]', 'print(x)');
    const states = analyst.states(history);
    assert.equal(states.length, 2);
    assert.deepEqual(
      analyst.audit(history).filter(({ kind }) => kind === 'state'),
      states,
    );
    assert.deepEqual(
      states.map(({ severity, order, kind }) => [severity, order, kind]),
      [
        ['warning', 'recorded', 'state'],
        ['warning', 'recorded', 'state'],
      ],
    );
  });
});

describe('dependencies between cells', () => {
  let analyst: Analyst;
  before(async () => {
    analyst = createAnalyst(await testParser());
  });
  const said = ({ name, cellKey, definition, basis }: Dependency): string => {
    const start = definition?.range.start;
    const place =
      definition && start ? `${definition.cellKey}:${start.line}:${start.character}` : '-';
    return `${name} ${cellKey} ${place} ${basis}`;
  };
  const of = (history: History, key: string) => {
    const { takes, gives } = analyst.dependenciesOf(history, key);
    return { takes: takes.map(said), gives: gives.map(said) };
  };

  it('are those of the runs, where the cells ran as they are', () => {
    const history = historyOf(
      ...['# %% [1]', 'import math', 'a = 1'],
      ...['# %% [2]', 'def f():', '    return math.pi * a'],
      ...['# %% [3]', 'print(f())'],
    );
    assert.deepEqual(of(history, '#1'), { takes: [], gives: ['f #2 #1:0:4 ran'] });
    assert.deepEqual(of(history, '#2'), {
      takes: ['a #0 #0:1:0 ran', 'math #0 #0:0:7 ran', 'f #1 #1:0:4 ran'],
      gives: [],
    });
    assert.deepEqual(of(history, '#0').gives, ['a #2 #0:1:0 ran', 'math #2 #0:0:7 ran']);
  });

  it('are those of the next run, where they have not', () => {
    const history = historyOf(
      ...['# %%', 'a = 1'],
      ...['# %%', 'a = 2'],
      ...['# %% [1]', '# ran: b = 0', 'b = a'],
      ...['# %%', 'print(b, c)'],
      ...['# %%', 'c = 1'],
    );
    assert.deepEqual(of(history, '#2').takes, ['a #1 #1:0:0 would-run']);
    assert.deepEqual(of(history, '#3').takes, ['b #2 #2:0:0 would-run', 'c #4 #4:0:0 would-run']);
    assert.deepEqual(of(history, '#0').gives, []);
  });

  it('say where the name is used, or what is called that uses it, in the text as it is', () => {
    const history = historyOf(
      ...['# %% [1]', 'a = 1', 'def f():', '    return a'],
      ...['# %% [2]', 'b = [', '    a, f()]'],
      ...['# %% [3]', '# ran: b', 'b  # shown'],
      ...['# %%', 'c = 1', 'print(d)'],
      ...['# %%', 'd = 1'],
    );
    const uses = (key: string): readonly string[] =>
      analyst.dependenciesOf(history, key).takes.map(({ name, use }) => {
        const start = use?.range.start;
        return start ? `${name} ${use.cellKey}:${start.line}:${start.character}` : name;
      });
    assert.deepEqual(uses('#1'), ['a #1:1:4', 'f #1:1:7']);
    assert.deepEqual(uses('#2'), ['b']);
    assert.deepEqual(uses('#3'), ['d #3:1:6']);
  });

  it('name the cell of a name that its text makes no more', () => {
    const history = historyOf('# %% [1]', '# ran: a = 1', 'b = 1', '# %% [2]', 'print(a)');
    assert.deepEqual(of(history, '#1').takes, ['a #0 - ran']);
  });

  it('there are none of a cell that is not there', () => {
    assert.deepEqual(of(historyOf('# %% [1]', 'a = 1'), 'elsewhere'), { takes: [], gives: [] });
  });
});

describe('the text that ran', () => {
  it('is told where the cell holds another one', async () => {
    const analyst = createAnalyst(await testParser());
    const history = historyOf(
      ...['# %% [1, 4]', '# ran [1]: x = 0', '# ran [4]: x = 1', 'x = 2'],
      ...['# %% [2]', 'y = 1'],
      ...['# %%', 'z = 1'],
      ...['# %% [3] deleted', 'w = 1'],
    );
    assert.deepEqual(analyst.textThatRan(history, '#0'), {
      cellKey: '#0',
      cell: 0,
      executionCount: 4,
      source: 'x = 1',
    });
    for (const key of ['#1', '#2', '#3', 'elsewhere']) {
      assert.equal(analyst.textThatRan(history, key), undefined);
    }
  });
});

describe('a notebook for Python 2', () => {
  const syntaxError = '# !! SyntaxError: Missing parentheses in call';
  const cases: readonly (readonly [what: string, lines: readonly string[], isOld: boolean])[] = [
    ['got through with a print statement', ['# saved', '# %% [1]', 'print "a"'], true],
    [
      'got past it to another error',
      ['# saved', '# %% [1]', 'print "a"', 'x', "# !! NameError: name 'x' is not defined"],
      true,
    ],
    ['was run in the editor', ['# %% [1]', 'print "a"'], true],
    ['was refused by Python 3', ['# saved', '# %% [1]', 'print "a"', syntaxError], false],
    ['ran elsewhere, and has a new cell', ['# %% [1]', 'x = 1', '# %%', 'print "a"'], false],
    ['has never run', ['# saved', '# %%', 'try:', '  f()', 'except A, e:', '  pass'], true],
    ['has never run, with both', ['# saved', '# %%', 'print "a"', '# %%', "f'{x}'"], false],
    ['is like any other', ['# saved', '# %% [1]', 'print("a")', '# %%', 'x'], false],
    ['prints in another language', ['# saved', '# %% [1]', '%%bash', 'print "a"'], false],
    ['is empty', ['# saved'], false],
  ];
  for (const [what, lines, isOld] of cases) {
    it(`${isOld ? 'is one' : 'is none'} that ${what}`, async () => {
      const analyst = createAnalyst(await testParser());
      const history = historyOf(...lines);
      assert.deepEqual(
        analyst.problemsOf(history).map(({ code }) => code),
        isOld ? ['python2'] : [],
      );
    });
  }

  it('is not looked ahead in', async () => {
    const analyst = createAnalyst(await testParser());
    const history = historyOf('# saved', '# %% [1]', 'print "a"', '# %%', 'print missing');
    assert.deepEqual(analyst.forecastCleanRun(history), []);
    assert.deepEqual(analyst.forecastNext(history, '#1'), []);
    assert.deepEqual(analyst.audit(history), []);
  });
});

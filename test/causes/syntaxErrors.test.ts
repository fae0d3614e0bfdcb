// The table of texts that are no Python: what is said of each, what is offered, and whether CPython agrees.
import assert from 'node:assert/strict';
import {
  createAnalyst,
  type Analyst,
  type CellEdit,
  type Finding,
  type History,
} from '../../src/core/index.ts';
import { createCellReader, type CellReader } from '../../src/core/python/cellFacts.ts';
import { blankIPython } from '../../src/core/python/ipython.ts';
import { askCPython, findCPython } from '../core/python/oracle/cpython.ts';
import { dedent } from '../core/python/oracle/dedent.ts';
import { testParser } from '../pythonParser.ts';
import { syntaxTexts } from './syntaxTexts.ts';
import { readTextNotebook } from './textNotebook.ts';

const table = syntaxTexts();
const rows = table.flatMap((group) => group.rows);

/** What IPython of Python 3.13 says where its reader wants more lines; other messages do not matter here. */
const message = 'incomplete input';

describe('syntax errors', () => {
  let analyst: Analyst;
  let reader: CellReader;
  before(async () => {
    const parser = await testParser();
    analyst = createAnalyst(parser);
    reader = createCellReader(parser);
  });

  it('come in at least forty kinds', () => {
    const edited = table.filter((group) => group.rows.some(({ fixed }) => fixed !== undefined));
    assert.ok(edited.length >= 40, String(edited.length));
    console.log(
      `      (${table.length} kinds, ${edited.length} with edits; ${rows.length} texts, ${rows.filter(({ fixed }) => fixed !== undefined).length} with edits)`,
    );
  });

  for (const { id, rows: own, similar } of table) {
    it(`${id} is told after the crash and before it, with its edit`, () => {
      for (const { text, fixed } of own) {
        const [crash] = analyst.explain(crashed(text));
        assert.equal(crash?.id, id, text);
        assert.equal(edited(text, crash), fixed, text);
        assert.ok(crash.message.length <= 120, crash.message);
        if (!isRefused(text) || id === 'syntax-error') continue;
        const [next] = foreseen(text);
        assert.equal(next?.id, id, text);
        assert.equal(edited(text, next), fixed, text);
      }
    });

    it(`${id} is silent about text that is Python`, () => {
      for (const text of similar) assert.deepEqual(foreseen(text), [], text);
    });
  }

  it('are what CPython refuses, and the edits what it takes', function () {
    this.timeout(60_000);
    const python = findCPython();
    if (!python) this.skip();
    const accepts = (texts: readonly string[]): readonly boolean[] =>
      askCPython(
        python,
        texts.map((text) => dedent(blankIPython(text).python).text),
      ).map(({ refused }) => refused === undefined);
    // Prompts are blanks for us, and newer versions take what older ones refuse.
    const refused = rows.filter(({ id, text }) => id !== 'syntax-prompt' && isRefused(text));
    const taken = accepts(refused.map(({ text }) => text));
    assert.deepEqual(
      refused.filter((_, index) => taken[index]).map(({ text }) => text),
      [],
    );
    const fixes = rows.flatMap(({ fixed }) => fixed ?? []);
    const readable = accepts(fixes);
    assert.deepEqual(
      fixes.filter((_, index) => !readable[index]),
      [],
    );
    const similar = table.flatMap((group) => group.similar);
    const isPython = accepts(similar);
    assert.deepEqual(
      similar.filter((_, index) => !isPython[index]),
      [],
    );
  });

  it('are said of the cell that was refused, and of no other text', () => {
    const traceback = [
      'SyntaxError                               Traceback (most recent call last)',
      'Cell In[2], line 1',
      "----> 1 eval('1 +')",
      '',
      'File <string>:1',
      '    1 +',
      '       ^',
      'SyntaxError: invalid syntax',
    ].join('\n');
    const history = crashed("eval('1 +')", {
      name: 'SyntaxError',
      message: 'invalid syntax (<string>, line 1)',
      traceback,
    });
    const found = analyst.explain(history).filter(({ id }) => id.startsWith('syntax-'));
    assert.deepEqual(found, []);
  });

  it('are no reason to doubt a text that has run', () => {
    const { history } = readTextNotebook(`# %% [1]\nx = (1\n`);
    assert.deepEqual(analyst.forecastNext(history, '#0'), []);
  });

  it('of a Python 2 notebook are one problem', () => {
    const { history } = readTextNotebook(`# saved\n# %% [1]\nprint 'a'\n\n# %% [2]\nprint 'b'\n`);
    assert.deepEqual(analyst.forecastCleanRun(history), []);
    assert.equal(analyst.problemsOf(history).length, 1);
  });

  it('in texts of many lines and mistakes take no time to speak of', () => {
    const hostile = [
      '('.repeat(5000),
      "'a".repeat(3000),
      'if x\n'.repeat(2000),
      'a b c d e f\n'.repeat(1000),
      '\n'.repeat(20_000) + 'x = ',
      '“'.repeat(10_000),
      'f(a b '.repeat(1000),
    ];
    for (const text of hostile) {
      const start = process.cpuUsage();
      analyst.explain(crashed(text));
      const { user, system } = process.cpuUsage(start);
      assert.ok(user + system < 5_000_000, `${text.slice(0, 20)}: ${(user + system) / 1000} ms`);
    }
  });

  function isRefused(text: string): boolean {
    const { syntaxError, compileErrors } = reader.read(text);
    return syntaxError !== undefined || compileErrors.length > 0;
  }

  /** A cell ran before, so the notebook's language is known. */
  function foreseen(text: string): readonly Finding[] {
    const history = notebook(text, undefined);
    return analyst
      .forecastNext(history, '#0')
      .filter(({ exception }) => exception === 'SyntaxError');
  }
});

type Raised = Exclude<Parameters<typeof notebook>[1], undefined>;

function crashed(
  text: string,
  error: Raised = { name: 'SyntaxError', message, traceback: `SyntaxError: ${message}` },
): History {
  return notebook(text, error);
}

function notebook(
  text: string,
  error: { name: string; message: string; traceback: string } | undefined,
): History {
  const { history } = readTextNotebook(`# %%\n\n# %% [1]\nready = True\n`);
  const cells = history.cells.map((cell) =>
    cell.index > 0
      ? cell
      : {
          ...cell,
          source: text,
          executionCount: error ? 2 : undefined,
          outputs: error ? [{ kind: 'error' as const, error }] : [],
        },
  );
  const [first] = history.runs;
  if (!first || !error) return { ...history, cells };
  const outcome = { kind: 'failed' as const, error };
  const run = { ...first, id: 1, cellKey: '#0', source: text, executionCount: 2, outcome };
  return { ...history, cells, runs: [first, run] };
}

/** The text after the first fix. */
function edited(text: string, finding: Finding): string | undefined {
  const [fix] = finding.fixes;
  if (fix?.kind !== 'edit') return undefined;
  const offset = ({ line, character }: CellEdit['range']['start']): number =>
    text
      .split('\n')
      .slice(0, line)
      .reduce((sum, row) => sum + row.length + 1, character);
  return fix.edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (after, { range, newText }) =>
        after.slice(0, offset(range.start)) + newText + after.slice(offset(range.end)),
      text,
    );
}

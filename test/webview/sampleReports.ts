/** Reports on notebooks of 3 and of 100 cells, as the engine makes them, for looking at their pages. */
import { createAnalyst, type Cell, type Output, type PythonParser } from '../../src/core/index.ts';
import type { History, NotebookSnapshot, Run } from '../../src/core/index.ts';
import type { AuditPage } from '../../src/render/report/auditPage.ts';
import { codeCell, notebook } from '../render/samples.ts';

/** A short notebook that ran out of order. */
const short = [
  'import pandas as pd\norders = pd.read_csv("data/orders.csv")',
  'print(total / rate)',
  'total = orders["amount"].sum()',
];

const verbs = ['clean', 'join', 'score', 'rank', 'plot'] as const;

/** Each cell takes from one or two above it; now and then one has a misspelt name or takes from below. */
function longNotebook(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return 'import numpy as np\nimport pandas as pd\nimport cv2';
    if (at === 1) return 'orders = pd.read_csv("data/orders.csv")\nclean_1 = orders.dropna()';
    const from = `clean_${1 + ((at * 7) % Math.min(at - 1, 9))}`;
    if (at === 30) return 'print(lost_name)';
    if (at === 40) return 'print(later_name)';
    if (at === 60) return 'later_name = 3';
    if (at === 70) return 'print(math.pi)';
    return at < 12
      ? `clean_${at} = ${from}.merge(orders)`
      : `${verbs[at % verbs.length] ?? ''}_${at} = ${from}.mean() + ${at % 3 === 0 && at > 20 ? `${verbs[(at - 3) % 5] ?? ''}_${at - 3}` : '0'}`;
  });
}

/** The page about a notebook of that many cells that was watched while it ran, restarted once, and was edited. */
export function sampleReport(size: 3 | 100, parser: PythonParser): AuditPage {
  const texts = size === 3 ? short : longNotebook(size);
  const history = historyOf(texts);
  const snapshot: NotebookSnapshot = notebook(history.cells);
  const audit = createAnalyst(parser).report(history);
  const { findings } = audit;
  return { notebook: 'sales-report.ipynb', question: 'audit', snapshot, findings, audit };
}

function historyOf(texts: readonly string[]): History {
  const restart = Math.floor(texts.length / 4);
  // A beginning, a restart, everything once more, and some cells again from the bottom.
  const all = [...texts.keys()];
  const order = [
    ...all.slice(0, restart),
    ...all,
    ...all.filter((at) => at % 9 === 2).toReversed(),
  ];
  const runs = order.map((cell, id): Run => {
    const error = errorOf(texts[cell] ?? '', id);
    const session = id < restart ? 0 : 1;
    return {
      id,
      session,
      cellKey: `#${cell}`,
      source: cell === edited ? `${texts[cell] ?? ''} - 1` : (texts[cell] ?? ''),
      executionCount: session === 0 ? id + 1 : id - restart + 1,
      outcome: error === undefined ? { kind: 'succeeded' } : { kind: 'failed', error },
      afterUnseenRuns: false,
    };
  });
  const cells = texts.map((source, index): Cell => {
    const last = runs.findLast(({ cellKey }) => cellKey === `#${index}`);
    const outcome = last?.outcome;
    const outputs: readonly Output[] =
      outcome?.kind === 'failed' && outcome.error ? [{ kind: 'error', error: outcome.error }] : [];
    return codeCell(index, source, { executionCount: last?.executionCount, outputs });
  });
  return { basis: 'observed', cells, removed: [], runs, session: 1 };
}

/** The cell that was edited after it ran, where there is one. */
const edited = 54;

/** The cells with a name that nothing defines crash. */
function errorOf(source: string, id: number) {
  const name = /lost_name|math(?=\.pi)|rate(?=\))/.exec(source)?.[0];
  if (name === undefined) return undefined;
  const message = `name '${name}' is not defined`;
  const traceback = `NameError Traceback (most recent call last)\nCell In[${id + 1}], line 1\n----> 1 ${source}\n\nNameError: ${message}`;
  return { name: 'NameError', message, traceback };
}

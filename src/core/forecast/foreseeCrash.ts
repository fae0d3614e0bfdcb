/** Turns the exception that the walk of a cell ends in into a crash that the causes can read. */
import type { Crash, SeenPlace, Traceback } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { Facts } from '../model/facts.ts';
import { groupBy } from '../model/groupBy.ts';
import type { Cell } from '../model/notebook.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { shownBy } from '../state/shownValues.ts';
import type { Raised } from '../values/raised.ts';
import type { Shown } from '../values/walkCell.ts';
import type { Walker } from '../values/walker.ts';

/** What is known besides the notebook, and who walks its code. */
export interface Foresight {
  readonly live: Facts | undefined;
  readonly walk: Walker;
}

/** What the cell must raise besides names that are missing, if it runs next; `undefined` if nothing is sure. */
export function foreseeCrash(
  notebook: NotebookFacts,
  cell: Cell,
  { live, walk }: Foresight,
): Crash | undefined {
  const { history, tools } = notebook;
  const runs = history.runs.filter(({ session }) => session === history.session);
  const read = (source: string): CellFacts => tools.reader.read(source);
  const run = nextRun(cell, notebook);
  const raisedWith = (outputsOf: readonly Run[]): Raised | undefined =>
    walk(run, { runs, read, live, shown: pagesOf(outputsOf, notebook) });
  const raised = raisedWith(runs);
  const crash = crashOf(raised, cell, notebook);
  if (!raised || !crash || isSame(raisedWith([]), raised)) return crash;
  const isEnough = (outputsOf: readonly Run[]): boolean => isSame(raisedWith(outputsOf), raised);
  const needed = neededOf(runs, isEnough, notebook);
  // Nobody can tell whether the text was changed since, and the data with it.
  return {
    ...crash,
    reach: 'likely',
    seenIn: needed.flatMap((each) => seenPlaces(each, notebook)),
  };
}

function seenPlaces(run: Run, notebook: NotebookFacts): readonly SeenPlace[] {
  const facts = notebook.tools.reader.read(run.source);
  const byStatement = groupBy(shownBy(run, notebook), ({ statement }) => statement);
  return [...byStatement].flatMap(([statement, shown]): readonly SeenPlace[] => {
    const cell = notebook.cellOf(run.cellKey);
    if (cell?.source !== run.source) return [];
    const names = [...new Set(shown.map(({ name }) => name))];
    const range = facts.rangeOf(statement);
    return [{ cellKey: cell.key, cell: cell.index, range, names }];
  });
}

/** What the page shows of these runs, and of no others. */
function pagesOf(runs: readonly Run[], notebook: NotebookFacts): (run: Run) => Shown | undefined {
  const read = new Set(runs);
  return (run) => {
    const outputs = notebook.cellOf(run.cellKey)?.outputs ?? [];
    return read.has(run) && outputs.length > 0
      ? { outputs, values: () => shownBy(run, notebook) }
      : undefined;
  };
}

/** Runs whose outputs a foreseen error rests on: of those that are enough for it, none can be left out. */
function neededOf(
  runs: readonly Run[],
  isEnough: (runs: readonly Run[]) => boolean,
  notebook: NotebookFacts,
): readonly Run[] {
  let needed = runs.filter((run) => shownBy(run, notebook).length > 0);
  for (const run of needed.slice(0, MOST_TRIALS)) {
    const others = needed.filter((each) => each !== run);
    if (isEnough(others)) needed = others;
  }
  return needed;
}

/** Each costs a walk through the notebook. */
const MOST_TRIALS = 40;

function isSame(a: Raised | undefined, b: Raised): boolean {
  return a?.exception === b.exception && a.message === b.message;
}

/** The run that has not happened. */
function nextRun({ key, source }: Cell, { history }: NotebookFacts): Run {
  return {
    id: history.runs.length,
    session: history.session,
    cellKey: key,
    source,
    executionCount: undefined,
    outcome: { kind: 'unfinished' },
    afterUnseenRuns: false,
  };
}

function crashOf(
  raised: Raised | undefined,
  cell: Cell,
  notebook: NotebookFacts,
): Crash | undefined {
  const innermost = raised?.route.findLast(({ run }) => isOnPage(run, notebook));
  const [outermost] = raised?.route ?? [];
  if (!raised || !innermost || !outermost) return undefined;
  const { run, facts, span } = innermost;
  const place = notebook.cellOf(run.cellKey);
  return {
    basis: 'foreseen',
    reach: 'certain',
    exception: raised.exception,
    message: raised.message,
    traceback:
      raised.raisedIn === undefined ? undefined : libraryTraceback(raised, raised.raisedIn),
    route: raised.route.map((step) => ({ run: step.run, ...step.span })),
    run: undefined,
    output: undefined,
    cell: cell.index,
    cellKey: cell.key,
    site: { cellKey: run.cellKey, cell: place?.index ?? cell.index, range: facts.rangeOf(span) },
    ...(run.cellKey === cell.key ? {} : { call: outermost.facts.rangeOf(outermost.span) }),
  };
}

function isOnPage({ cellKey, source }: Run, notebook: NotebookFacts): boolean {
  return notebook.cellOf(cellKey)?.source === source;
}

/** The one frame that matters to the causes: whose function would raise it. */
function libraryTraceback({ exception, message }: Raised, raisedIn: string): Traceback {
  const [library = ''] = raisedIn.split('.');
  const functionName = raisedIn.slice(raisedIn.lastIndexOf('.') + 1);
  const file = `site-packages/${library}/${functionName}.py`;
  const frame = { cell: undefined, file, functionName, line: undefined, printed: [] };
  const frames = [frame];
  return {
    exceptions: [{ link: 'first', name: exception, qualifiedName: exception, message, frames }],
  };
}

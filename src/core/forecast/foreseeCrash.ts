/** Turns the exception that the walk of a cell ends in into a crash that the causes can read. */
import type { Crash, Traceback } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { Facts } from '../model/facts.ts';
import type { Cell } from '../model/notebook.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { Raised } from '../values/raised.ts';
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
  return crashOf(walk(nextRun(cell, notebook), { runs, read, live }), cell, notebook);
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

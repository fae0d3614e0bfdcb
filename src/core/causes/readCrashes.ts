/** Reads the errors that a notebook's outputs hold into crashes with their site. */
import type { Crash, Place, Traceback } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { Cell, RaisedError } from '../model/notebook.ts';
import type { Range } from '../model/position.ts';
import { comparePositions } from '../model/position.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { localReads, notebookReads } from '../python/scopes.ts';
import { unknownRun } from '../state/histories.ts';
import { locateFrames, type LocatedFrame } from '../state/locateFrames.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { parseMessage } from '../traceback/messages.ts';
import { highlightIn } from '../traceback/printedLines.ts';
import { tellingException } from '../traceback/reading.ts';

/** One crash for each error output that belongs to a run, in document order. */
export function readCrashes(notebook: NotebookFacts): readonly Crash[] {
  return notebook.history.cells.flatMap((cell) =>
    cell.outputs.flatMap((output, index): readonly Crash[] => {
      if (output.kind !== 'error') return [];
      const run = runOfError(cell, output.error, notebook);
      // Seen live, an error without its run is left over from before: nobody knows what had run then.
      if (!run && notebook.history.basis === 'observed') return [];
      return [readCrash(cell, output.error, index, run, notebook)];
    }),
  );
}

function runOfError(cell: Cell, error: RaisedError, notebook: NotebookFacts): Run | undefined {
  const run = notebook.history.runs.findLast((candidate) => candidate.cellKey === cell.key);
  if (run?.outcome.kind !== 'failed') return undefined;
  const own = run.outcome.error;
  return own === undefined || (own.name === error.name && own.message === error.message)
    ? run
    : undefined;
}

function readCrash(
  cell: Cell,
  error: RaisedError,
  output: number,
  run: Run | undefined,
  notebook: NotebookFacts,
): Crash {
  const traceback = notebook.tools.readTraceback(error);
  const { name: exception, message } = tellingException(traceback);
  const raised = { exception, message };
  const places = placesOf(traceback, raised, run ?? unknownRun(cell, notebook.history), notebook);
  const site = places.at(-1) ?? placeWithoutFrame(cell, raised, notebook);
  const own = places.find((place) => place.cellKey === cell.key);
  return {
    basis: 'raised',
    ...raised,
    traceback,
    run,
    output,
    cell: cell.index,
    cellKey: cell.key,
    site,
    ...(own && site.cellKey !== cell.key ? { call: own.range } : {}),
  };
}

/** What was raised, as printed. */
type Raised = Pick<Crash, 'exception' | 'message'>;

/** The notebook lines of the uncaught exception that still read as they ran, outermost first. */
function placesOf(
  traceback: Traceback,
  raised: Raised,
  run: Run,
  notebook: NotebookFacts,
): readonly Place[] {
  const factsOf = (of: Run): CellFacts => notebook.tools.reader.read(of.source);
  const located = locateFrames(traceback, run, notebook.history.runs, factsOf);
  return located.flatMap((frame): readonly Place[] => {
    const present = notebook.cellOf(frame.run.cellKey);
    if (present?.source !== frame.run.source || frame.line === undefined) return [];
    const range = rangeAt(frame, frame.line, notebook.factsOf(present), raised);
    return range ? [{ cellKey: present.key, cell: present.index, range }] : [];
  });
}

/** Where the name is read that the message speaks of; else the first line of code. */
function placeWithoutFrame(cell: Cell, raised: Raised, notebook: NotebookFacts): Place {
  const facts = notebook.factsOf(cell);
  const start = { line: 0, character: 0 };
  const range = readOfMissingName(raised, facts, undefined) ??
    facts.lines.contentOfLine(firstCodeLine(facts)) ?? { start, end: start };
  return { cellKey: cell.key, cell: cell.index, range };
}

function firstCodeLine(facts: CellFacts): number {
  const [first] = facts.module.body;
  return first ? facts.lines.positionAt(first.start).line : 0;
}

/** The name, the highlighted expression, or the whole line. */
function rangeAt(
  place: LocatedFrame,
  line: number,
  facts: CellFacts,
  raised: Raised,
): Range | undefined {
  return (
    readOfMissingName(raised, facts, line) ??
    highlightedRange(place, line, facts) ??
    facts.lines.contentOfLine(line)
  );
}

function readOfMissingName(
  { exception, message }: Raised,
  facts: CellFacts,
  line: number | undefined,
): Range | undefined {
  const parsed = parseMessage(exception, message);
  if (parsed?.kind !== 'name-not-defined' && parsed?.kind !== 'variable-unset') return undefined;
  const reads = parsed.kind === 'name-not-defined' ? notebookReads : localReads;
  const ranges = reads(facts.scopes, parsed.name).map((span) => facts.rangeOf(span));
  return ranges.find(({ start }) => line === undefined || start.line === line);
}

function highlightedRange(place: LocatedFrame, line: number, facts: CellFacts): Range | undefined {
  const printed = place.frame.printed.find((each) => each.isMarked && each.highlight !== undefined);
  const content = facts.lines.contentOfLine(line);
  const highlight = printed && highlightIn(printed, facts.source.split('\n')[line] ?? '');
  if (!highlight || !content) return undefined;
  const range = {
    start: { line, character: highlight.start },
    end: { line, character: Math.min(content.end.character, highlight.end) },
  };
  return comparePositions(range.start, range.end) < 0 ? range : undefined;
}

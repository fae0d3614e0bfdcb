/** Says which run, and so which text, each notebook frame of a traceback belongs to. */
import type { CellReference, Frame, Traceback } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { cellTextHashes } from '../traceback/cellTextHash.ts';
import { markedLineIn, shiftOfPrintedLines } from '../traceback/printedLines.ts';
import { framesToError } from '../traceback/reading.ts';

/** A notebook frame and the run whose text it stands in. */
export interface LocatedFrame {
  readonly frame: Frame;
  readonly run: Run;
  /** 0-based line of that run's text; `undefined` where the layout does not say, or the text has no such line. */
  readonly line: number | undefined;
}

/**
 * The notebook frames that led to the error, outermost first. A frame whose run nobody saw is left
 * out, except where its printed lines stand in the text of the run that crashed.
 */
export function locateFrames(
  traceback: Traceback,
  crashed: Run,
  runs: readonly Run[],
  factsOf: (run: Run) => CellFacts,
): readonly LocatedFrame[] {
  return framesToError(traceback).flatMap(
    (frame) => locateFrame(frame, crashed, runs, factsOf) ?? [],
  );
}

/** The same for one frame; `undefined` for library frames, and where nobody saw the run. */
export function locateFrame(
  frame: Frame,
  crashed: Run,
  runs: readonly Run[],
  factsOf: (run: Run) => CellFacts,
): LocatedFrame | undefined {
  const run = runOfFrame(frame, crashed, runs);
  return run && { frame, run, line: lineInText(frame, factsOf(run)) };
}

function runOfFrame(frame: Frame, crashed: Run, runs: readonly Run[]): Run | undefined {
  const reference = frame.cell;
  if (!reference) return undefined;
  const shows = (run: Run): boolean => shiftOfPrintedLines(frame, run.source) !== undefined;
  // The latest first: of several runs of one text, that one is meant.
  const candidates = runs
    .filter((run) => run.id <= crashed.id && run.session === crashed.session)
    .toReversed();
  const named = namedRun(reference, crashed, candidates);
  // Saved numbers may be newer than the traceback: a number counts unless the printed lines say otherwise.
  if (named && (named === crashed || shows(named) || !printsCode(frame))) return named;
  if (reference.kind === 'running-cell') return crashed;
  const isBody = reference.kind === 'magic-body' && frame.functionName === undefined;
  if (isBody || shows(crashed)) return crashed;
  return candidates.find(shows) ?? (mayBeIn(frame, crashed) ? crashed : undefined);
}

/** A file's name says nothing of a text that was edited since; at the top level it is the cell that ran. */
function mayBeIn(frame: Frame, { source }: Run): boolean {
  const isOpen = frame.cell?.kind === 'text-hash' && frame.functionName === undefined;
  return (
    isOpen && frame.line !== undefined && markedLineIn(frame, source, frame.line) !== undefined
  );
}

function namedRun(
  reference: CellReference,
  crashed: Run,
  candidates: readonly Run[],
): Run | undefined {
  switch (reference.kind) {
    case 'execution-count':
      if (crashed.executionCount === reference.count) return crashed;
      return candidates.find((run) => run.executionCount === reference.count);
    case 'text-hash':
      return [crashed, ...candidates].find((run) =>
        cellTextHashes(run.source).includes(reference.hash),
      );
    case 'position': {
      const { fragment } = reference;
      if (fragment === undefined) return undefined;
      return candidates.find((run) => run.cellKey.endsWith(`#${fragment}`));
    }
    case 'magic-body':
    case 'running-cell':
      return undefined;
  }
}

function printsCode(frame: Frame): boolean {
  return frame.printed.some(({ text }) => text.trim() !== '');
}

/** The frame's line in the text of its run: layouts leave out blank lines and magics above the code. */
function lineInText(frame: Frame, facts: CellFacts): number | undefined {
  if (frame.line === undefined) return undefined;
  const shown = shiftOfPrintedLines(frame, facts.source);
  const shift = shown ?? unprintedShift(frame, facts);
  if (shift === undefined) return undefined;
  const expected = frame.line + shift;
  const line = shown === undefined ? markedLineIn(frame, facts.source, expected) : expected;
  return line !== undefined && line >= 0 && line < facts.lines.lineCount ? line : undefined;
}

/** `undefined` where several magics may be the one whose text ran. */
function unprintedShift(frame: Frame, facts: CellFacts): number | undefined {
  if (frame.cell?.kind !== 'magic-body') return 0;
  const magic = facts.magics.find((use) => use.kind === 'cell-magic');
  if (magic) return magic.line + 1;
  const [only, ...more] = facts.magics.filter((use) => use.body?.language === 'python');
  return only && more.length === 0 ? only.line : undefined;
}

/** Says which run, and so which text, each notebook frame of a traceback belongs to. */
import type { Frame, Traceback } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { cellTextHashes } from '../traceback/cellTextHash.ts';

/** A notebook frame and the run whose text it stands in. */
export interface LocatedFrame {
  readonly frame: Frame;
  readonly run: Run;
  /** 0-based line of that run's text; `undefined` where the layout does not say, or the text has no such line. */
  readonly line: number | undefined;
}

/**
 * The notebook frames of the exception at `exceptionIndex`, outermost first. A frame whose run nobody saw is left
 * out, except where its printed lines stand in the text of the run that crashed.
 */
export function locateFrames(
  traceback: Traceback,
  exceptionIndex: number,
  crashed: Run,
  runs: readonly Run[],
  factsOf: (run: Run) => CellFacts,
): readonly LocatedFrame[] {
  const exception = traceback.exceptions[exceptionIndex];
  return (exception?.frames ?? []).flatMap((frame): readonly LocatedFrame[] => {
    const run = runOfFrame(frame, crashed, runs);
    if (!run) return [];
    const facts = factsOf(run);
    const line = lineInText(frame, facts);
    return [
      { frame, run, line: line !== undefined && line < facts.lines.lineCount ? line : undefined },
    ];
  });
}

function runOfFrame(frame: Frame, crashed: Run, runs: readonly Run[]): Run | undefined {
  const reference = frame.cell;
  if (!reference) return undefined;
  const earlier = runs.filter((run) => run.id <= crashed.id && run.session === crashed.session);
  switch (reference.kind) {
    case 'execution-count': {
      if (crashed.executionCount === reference.count) return crashed;
      const named = earlier.findLast((run) => run.executionCount === reference.count);
      // Saved counts may be newer than the traceback: believe the number only if the printed lines agree.
      if (named && matchOfLines(frame, named.source) !== 'differs') return named;
      break;
    }
    case 'text-hash': {
      const named = [crashed, ...earlier.toReversed()].find((run) =>
        cellTextHashes(run.source).includes(reference.hash),
      );
      if (named) return named;
      break;
    }
    case 'position':
      break;
    case 'magic-body':
    case 'running-cell':
      return crashed;
  }
  if (matchOfLines(frame, crashed.source) === 'same') return crashed;
  return earlier.findLast((run) => matchOfLines(frame, run.source) === 'same');
}

/** Whether the lines that the frame prints stand where it says; `unknown` if it prints none. */
function matchOfLines(frame: Frame, source: string): 'same' | 'differs' | 'unknown' {
  const lines = source.split('\n');
  const printed = frame.printed.filter((line) => line.text.trim() !== '');
  if (printed.length === 0) return 'unknown';
  const isSame = printed.every(({ line, text }) => (lines[line] ?? '').trim() === text.trim());
  return isSame ? 'same' : 'differs';
}

function lineInText(frame: Frame, facts: CellFacts): number | undefined {
  if (frame.line === undefined || frame.cell?.kind !== 'magic-body') return frame.line;
  const magic = facts.magics.find((use) => use.kind === 'cell-magic');
  return magic ? magic.line + 1 + frame.line : frame.line;
}

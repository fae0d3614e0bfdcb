/** Puts a traceback in order for a reader: the notebook's own lines, and what lies between them counted. */
import type { TracebackStep, SummarisedException, TracebackSummary } from '../model/analysis.ts';
import type { Frame, PrintedException, Traceback } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { RaisedError } from '../model/notebook.ts';
import { packageOfFrame, plainText } from '../traceback/reading.ts';
import { locateFrame } from './locateFrames.ts';
import type { NotebookFacts } from './notebookFacts.ts';

/** `run` is the one that raised the error. */
export function summariseTraceback(
  error: RaisedError,
  traceback: Traceback,
  run: Run,
  notebook: NotebookFacts,
): TracebackSummary {
  return {
    exceptions: traceback.exceptions.map((exception) => summarise(exception, run, notebook)),
    text: plainText(error.traceback),
  };
}

function summarise(
  exception: PrintedException,
  run: Run,
  notebook: NotebookFacts,
): SummarisedException {
  const steps: TracebackStep[] = [];
  for (const frame of exception.frames) {
    const step = stepOf(frame, run, notebook);
    const before = steps.at(-1);
    // Neighbours in one library are one step, however many frames they are.
    if (step.kind === 'library' && before?.kind === 'library' && before.library === step.library) {
      steps[steps.length - 1] = { ...step, frames: before.frames + step.frames };
    } else steps.push(step);
  }
  const { link, qualifiedName, message } = exception;
  return { link, name: qualifiedName, message: message.split('\n', 1).join(''), steps };
}

function stepOf(frame: Frame, crashed: Run, notebook: NotebookFacts): TracebackStep {
  const { functionName } = frame;
  if (!frame.cell) {
    const frames = 1 + (frame.repeated ?? 0);
    return { kind: 'library', library: packageOfFrame(frame), functionName, frames };
  }
  const located = locateFrame(frame, crashed, notebook.history.runs, (of) =>
    notebook.tools.reader.read(of.source),
  );
  const marked = frame.printed.find(({ isMarked }) => isMarked);
  const facts = located && notebook.tools.reader.read(located.run.source);
  const content =
    located?.line === undefined ? undefined : facts?.lines.contentOfLine(located.line);
  const cell = located && notebook.cellOf(located.run.cellKey);
  const isSame = cell !== undefined && cell.source === located?.run.source;
  return {
    kind: 'own',
    functionName,
    executionCount: located?.run.executionCount,
    line: located?.line ?? frame.line,
    code: marked?.text.trim() ?? '',
    ...(isSame && content
      ? { place: { cellKey: cell.key, cell: cell.index, range: content } }
      : {}),
  };
}

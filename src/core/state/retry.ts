/** Says what another run of a cell that failed may hope for. */
import type { Run } from '../model/execution.ts';
import type { Cell, RaisedError } from '../model/notebook.ts';
import { notebookReads } from '../python/scopes.ts';
import { parseMessage } from '../traceback/messages.ts';
import { locateFrames } from './locateFrames.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import type { ObjectEvent } from './objects.ts';

/** A cell's next run, judged by its last one in this session. */
export interface Retry {
  /** It would stop where it stopped: neither the texts that it went through nor what it reads changed since. */
  readonly isFutile: boolean;
  /** Other cells that the failure went through and that read otherwise by now: they have to run first. */
  readonly mended: readonly Cell[];
}

const OPEN: Retry = { isFutile: false, mended: [] };

/** Judges by the records alone. Missing names and interrupts promise nothing: the next run may do without. */
export function judgeRetry(notebook: NotebookFacts, cell: Cell): Retry {
  const run = notebook.runsInSession(cell.key, notebook.history.runs.length).at(-1);
  if (run?.outcome.kind !== 'failed') return OPEN;
  const { error } = run.outcome;
  if (!error || isPassing(error)) return OPEN;
  const mended = otherCellsIn(run, error, notebook).filter((other) => isEdited(other, notebook));
  const hasChanged = run.source !== cell.source || mended.length > 0 || hasNewInputs(run, notebook);
  return { isFutile: !hasChanged, mended };
}

function isPassing({ name, message }: RaisedError): boolean {
  return name === 'KeyboardInterrupt' || parseMessage(name, message)?.kind === 'name-not-defined';
}

/** The present cells whose functions the failure went through. */
function otherCellsIn(run: Run, error: RaisedError, notebook: NotebookFacts): readonly Cell[] {
  const { history, tools } = notebook;
  const traceback = tools.readTraceback(error);
  const frames = locateFrames(traceback, run, history.runs, (of) => tools.reader.read(of.source));
  const keys = new Set(
    frames.map((frame) => frame.run.cellKey).filter((key) => key !== run.cellKey),
  );
  return [...keys].flatMap((key) => notebook.cellOf(key) ?? []);
}

function isEdited(cell: Cell, notebook: NotebookFacts): boolean {
  const last = notebook.runsInSession(cell.key, notebook.history.runs.length).at(-1);
  return last !== undefined && last.source !== cell.source;
}

/** Whether a later run bound, or changed, what the run's text reads. */
function hasNewInputs(run: Run, notebook: NotebookFacts): boolean {
  const { replay, objects, history, tools } = notebook;
  const nextId = history.runs.length;
  const { scopes } = tools.reader.read(run.source);
  const now = objects.before(nextId);
  return [...replay.namesBefore(nextId).names()].some(
    (name) =>
      notebookReads(scopes, name).length > 0 &&
      (replay.changesAfter(run.id, name).length > 0 ||
        now.eventsOf(name).some((event) => event.home.runId > run.id && !isLook(event))),
  );
}

/** It left the object as it was. */
function isLook({ effect: { act } }: ObjectEvent): boolean {
  return act.kind === 'needs' || act.kind === 'needs-absent';
}

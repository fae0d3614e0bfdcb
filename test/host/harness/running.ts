// Runs cells in the real kernel and tells how they ended.
import * as vscode from 'vscode';
import type { ReportingMode } from '../test-kernel/session.ts';
import { type CellChange, cellOf, type NotebookUnderTest, testKernel } from './notebook.ts';
import { pause, waitFor } from './waiting.ts';

/** How one run of a cell ended; all undefined when the cell never ran (blank, or after a failure). */
export interface Outcome {
  readonly index: number;
  readonly order: number | undefined;
  readonly success: boolean | undefined;
  readonly error: CellError | undefined;
}

/** An error output. */
export interface CellError {
  readonly name: string;
  readonly message: string;
  /** The traceback with its colours. */
  readonly stack: string;
}

const runLimit = 30_000;
/** How long the editor gathers reports before it passes them on, in milliseconds, and some more. */
const gatheringSpell = 50;
const errorType = 'application/vnd.code.notebook.error';

/** Runs one cell as its button does and awaits the end. */
export async function run(book: NotebookUnderTest, index: number): Promise<Outcome> {
  const [outcome] = await runCells(book, [index], () =>
    vscode.commands.executeCommand('notebook.cell.execute', {
      ranges: [{ start: index, end: index + 1 }],
      document: book.document.uri,
    }),
  );
  if (outcome === undefined) throw new Error('unreachable: one cell has one outcome');
  return outcome;
}

/** Runs the whole notebook as Run All does and awaits its end; one outcome for each code cell. */
export async function runAll(book: NotebookUnderTest): Promise<readonly Outcome[]> {
  const indices = book.document
    .getCells()
    .filter((cell) => cell.kind === vscode.NotebookCellKind.Code)
    .map((cell) => cell.index);
  return runCells(book, indices, () =>
    vscode.commands.executeCommand('notebook.execute', book.document.uri),
  );
}

/** Interrupts what runs, as the stop button does. */
export async function interrupt(book: NotebookUnderTest): Promise<void> {
  await vscode.window.showNotebookDocument(book.document);
  await vscode.commands.executeCommand('notebook.cancelExecution', book.document.uri);
}

/** Restarts the kernel; the editor reports nothing of it. */
export async function restartKernel(book: NotebookUnderTest): Promise<void> {
  await (await testKernel()).restart(book.document);
}

/** Sets how later runs report their outputs while `work` runs. */
export async function withReporting<T>(mode: ReportingMode, work: () => Promise<T>): Promise<T> {
  const kernel = await testKernel();
  kernel.setMode(mode);
  try {
    return await work();
  } finally {
    kernel.setMode('plain');
  }
}

/** All runs that have ended since the notebook was opened, oldest first, repeated reports left out. */
export function endedRuns(book: NotebookUnderTest): readonly Outcome[] {
  const seen = new Set<string>();
  return endReports(book).flatMap((change) => {
    const key = `${change.cell.document.uri.toString()} ${change.summary?.timing?.endTime ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [outcomeOf(change)];
  });
}

/** All reports of an end since the notebook was opened, with the editor's repetitions. */
export function endReports(book: NotebookUnderTest): readonly CellChange[] {
  return book.changes.filter((change) => change.summary?.timing !== undefined);
}

/** Waits until the cell, run by somebody else, has ended once more than `before` ended runs in total. */
export async function nextEndedRun(book: NotebookUnderTest, before: number): Promise<Outcome> {
  const runs = await waitFor(
    'a run to end',
    () => endedRuns(book),
    (ended) => ended.length > before,
    runLimit,
  );
  const next = runs[before];
  if (next === undefined) throw new Error('unreachable: there are more runs than before');
  return next;
}

/** Does the work and tells which cells ran meanwhile, as people count them: `cell 1`, or `cell 1 failed`. */
export async function runsDuring(
  book: NotebookUnderTest,
  work: () => Promise<void>,
): Promise<readonly string[]> {
  const before = endedRuns(book).length;
  const from = book.changes.length;
  await work();
  await untilIdle(book);
  await waitFor(
    'the end of all runs to be reported',
    () => book.changes.slice(from),
    (changes) =>
      changes
        .filter((change) => hasStarted(change.cell, change))
        .every(({ cell }) => endOf(cell, changes) !== undefined),
  );
  return endedRuns(book)
    .slice(before)
    .map(({ index, success }) => `cell ${index + 1}${success === true ? '' : ' failed'}`);
}

/** The error that the cell shows now, if it shows one. */
function errorOf(cell: vscode.NotebookCell): CellError | undefined {
  const item = cell.outputs
    .flatMap((output) => output.items)
    .find(({ mime }) => mime === errorType);
  return item === undefined
    ? undefined
    : (JSON.parse(new TextDecoder().decode(item.data)) as CellError);
}

/** The texts that the cell shows now: streams and plain results. */
export function outputText(cell: vscode.NotebookCell): string {
  const texts = /^(?:text\/plain|application\/vnd\.code\.notebook\.std(?:out|err))$/;
  return cell.outputs
    .flatMap((output) => output.items)
    .filter(({ mime }) => texts.test(mime))
    .map(({ data }) => new TextDecoder().decode(data))
    .join('');
}

async function runCells(
  book: NotebookUnderTest,
  indices: readonly number[],
  start: () => Thenable<unknown>,
): Promise<readonly Outcome[]> {
  const from = book.changes.length;
  const cells = indices.map((index) => cellOf(book, index));
  await start();
  await waitFor(
    'the cells to be queued (is a kernel selected?)',
    () => book.changes.slice(from).filter((change) => change.summary !== undefined),
    (queued) => cells.every((cell) => queued.some((change) => change.cell === cell)),
  );
  await untilIdle(book);
  // Whoever got a number has run, and all who ran get an end.
  const changes = await waitFor(
    'the end of all runs to be reported',
    () => book.changes.slice(from),
    (reported) =>
      cells.every(
        (cell) => endOf(cell, reported) ?? !reported.some((change) => hasStarted(cell, change)),
      ),
  );
  return cells.map((cell) => {
    const end = endOf(cell, changes);
    return end === undefined ? neverRun(cell) : outcomeOf(end);
  });
}

function endOf(cell: vscode.NotebookCell, changes: readonly CellChange[]): CellChange | undefined {
  return changes.find((change) => change.cell === cell && change.summary?.timing !== undefined);
}

function hasStarted(cell: vscode.NotebookCell, change: CellChange): boolean {
  return change.cell === cell && change.summary?.executionOrder !== undefined;
}

/** Waits until the kernel has done all that it was asked, and the editor has passed on what it has gathered. */
async function untilIdle(book: NotebookUnderTest): Promise<void> {
  let isIdle = false;
  const watched = (await testKernel()).idle(book.document).then(() => void (isIdle = true));
  const limit = waitFor(
    'the kernel to become idle',
    () => isIdle,
    (idle) => idle,
    runLimit,
  );
  await Promise.race([watched, limit]);
  await pause(gatheringSpell);
}

function outcomeOf({ cell, index, summary }: CellChange): Outcome {
  return {
    index,
    order: summary?.executionOrder,
    success: summary?.success,
    error: summary?.success === false ? errorOf(cell) : undefined,
  };
}

function neverRun(cell: vscode.NotebookCell): Outcome {
  return { index: cell.index, order: undefined, success: undefined, error: undefined };
}

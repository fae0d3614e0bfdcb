/** Runs a notebook's cells from top to bottom in a kernel of its own, in a copy of its folder, and leaves nothing behind. */
import {
  createOutputLog,
  type Cell,
  type CellEnd,
  type CellRun,
  type CleanRun,
  type LeftOut,
} from '../core/index.ts';
import { cutMessage, KernelProcess } from './kernelProcess.ts';
import {
  copyInto,
  copyLimits,
  makeScratchFolder,
  removeScratchFolder,
  type ScratchFolder,
} from './scratchFolder.ts';

/** What to run, and how. */
export interface CleanRunOrder {
  readonly cells: readonly Cell[];
  /** What the copy is made of, and the folder in it that the notebook is in; both absent if it is in none. */
  readonly folder?: string | undefined;
  readonly notebookFolder?: string | undefined;
  /** The Python, as a path or a name on the PATH. */
  readonly python: string;
  /** Where `kernel.py` lies. */
  readonly driver: string;
  readonly secondsPerCell: number;
  /** Whether the cells below a failed one run all the same. */
  readonly afterFailure: 'stop' | 'go-on';
}

/** Told before each cell runs: its 0-based index, its position among the cells to run from 1, and how many there are. */
export type Progress = (cell: number, position: number, of: number) => void;

/** Characters of outputs that are kept of one cell. */
const OUTPUT_LIMIT = 8_000_000;
/** Milliseconds in which a cell has to end once it was interrupted. */
const INTERRUPT_PATIENCE = 3000;

/**
 * Runs the cells; those with the tag `skip-execution` are left out, and one with `raises-exception` may fail. The run
 * ends early when `signal` is aborted, with what it has until then. Rejects if no kernel can be started, in words for
 * the user.
 */
export async function runClean(
  order: CleanRunOrder,
  signal: AbortSignal,
  progress: Progress = () => undefined,
): Promise<CleanRun> {
  const start = performance.now();
  const scratch = await makeScratchFolder(order.folder, order.notebookFolder);
  // From here on the kernel's driver deletes the folder too, should this process come to a sudden end.
  const kernel = new KernelProcess({
    python: order.python,
    driver: order.driver,
    folder: scratch.notebookFolder,
    environment: scratch.environment,
    scratch: [scratch.path],
  });
  const stop = (): void => kernel.dispose();
  signal.addEventListener('abort', stop);
  try {
    const leftOut = await fill(scratch, order, signal);
    if (!signal.aborted) await untilAborted(kernel.ready, signal);
    const pythonVersion = await versionOf(kernel, signal);
    const cells = await runCells(kernel, order, signal, progress);
    const milliseconds = performance.now() - start;
    return { python: order.python, pythonVersion, cells, leftOut, milliseconds };
  } finally {
    signal.removeEventListener('abort', stop);
    kernel.dispose();
    await kernel.ended;
    await removeScratchFolder(scratch);
  }
}

async function fill(
  scratch: ScratchFolder,
  { folder, notebookFolder: first }: CleanRunOrder,
  signal: AbortSignal,
): Promise<readonly LeftOut[]> {
  if (folder === undefined) return [];
  return await copyInto({ folder, first }, scratch.copy, copyLimits, signal);
}

/** A kernel that is told to end while it starts has not failed. */
async function untilAborted(ready: Promise<void>, signal: AbortSignal): Promise<void> {
  await ready.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

async function versionOf(kernel: KernelProcess, signal: AbortSignal): Promise<string | undefined> {
  if (signal.aborted) return undefined;
  let printed = '';
  const code = "print(__import__('platform').python_version())";
  await kernel.executeBeside(code, ({ type, content }) => {
    if (type === 'stream') printed += String(content['text']);
  });
  return /^\d+\.\d+\S*/.exec(printed)?.[0];
}

async function runCells(
  kernel: KernelProcess,
  order: CleanRunOrder,
  signal: AbortSignal,
  progress: Progress,
): Promise<readonly CellRun[]> {
  const cells = order.cells.filter(
    ({ kind, language }) => kind === 'code' && language === 'python',
  );
  const toRun = cells.filter((cell) => reasonNotToRun(cell) === undefined);
  const runs: CellRun[] = [];
  for (const cell of cells) {
    const reason = reasonNotToRun(cell);
    if (reason !== undefined) {
      runs.push({ cellKey: cell.key, end: reason, outputs: [], isCut: false, milliseconds: 0 });
      continue;
    }
    if (signal.aborted) break;
    progress(cell.index, toRun.indexOf(cell) + 1, toRun.length);
    const run = await runCell(kernel, cell, order.secondsPerCell, signal);
    runs.push(run);
    if (run.end === 'died' || run.end === 'cancelled') break;
    const hasFailed = run.end !== 'ok' && !cell.tags.includes('raises-exception');
    if (hasFailed && order.afterFailure === 'stop') break;
  }
  return runs;
}

function reasonNotToRun(cell: Cell): 'skipped' | 'empty' | undefined {
  if (cell.tags.includes('skip-execution')) return 'skipped';
  return cell.source.trim() === '' ? 'empty' : undefined;
}

async function runCell(
  kernel: KernelProcess,
  cell: Cell,
  seconds: number,
  signal: AbortSignal,
): Promise<CellRun> {
  const log = createOutputLog();
  let isCut = false;
  const start = performance.now();
  const running = kernel.execute(
    cell.source,
    ({ type, content }) => {
      if (type === cutMessage) isCut = true;
      // IPython shows some errors, those of magics, as a printed line only.
      else log.take(type === 'execute_reply' ? 'error' : type, content);
    },
    OUTPUT_LIMIT,
  );
  const inTime = await endsWithin(running, seconds * 1000);
  if (!inTime) {
    kernel.interrupt();
    // What cannot be interrupted is ended with its kernel.
    if (!(await endsWithin(running, INTERRUPT_PATIENCE))) kernel.dispose();
  }
  const milliseconds = performance.now() - start;
  const status = await running;
  const end = signal.aborted ? 'cancelled' : inTime ? endOf(status) : 'timeout';
  return { cellKey: cell.key, end, outputs: log.shown(), isCut, milliseconds };
}

function endOf(status: Awaited<ReturnType<KernelProcess['execute']>>): CellEnd {
  return status === 'aborted' ? 'died' : status;
}

async function endsWithin(running: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.min(milliseconds, 2 ** 31 - 1));
  });
  try {
    return await Promise.race([running.then(() => true), timeIsUp]);
  } finally {
    clearTimeout(timer);
  }
}

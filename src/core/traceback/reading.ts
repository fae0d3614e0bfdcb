/** Questions that causes ask a traceback: which exception, which frame, whose library. */
import { stripAnsi } from './ansi.ts';
import type { Frame, PrintedException, Traceback } from '../model/crash.ts';

const NOTHING: PrintedException = {
  link: 'first',
  name: '',
  qualifiedName: '',
  message: '',
  frames: [],
};

/** The exception that ended the run, printed last. A traceback without exceptions gives a nameless one. */
export function uncaughtException(traceback: Traceback): PrintedException {
  return traceback.exceptions.at(-1) ?? NOTHING;
}

/** The exception that tells what happened: the uncaught one, or what its message passes on. */
export function tellingException(traceback: Traceback): PrintedException {
  let told = uncaughtException(traceback);
  while (told.quoted) told = told.quoted;
  return told;
}

/**
 * The frames that led to what happened, outermost first: those of the uncaught exception, then those of the process
 * whose error it passes on.
 */
export function framesToError(traceback: Traceback): readonly Frame[] {
  const uncaught = uncaughtException(traceback);
  const before = traceback.exceptions.at(-2);
  // Pools raise the worker's error again; what the worker printed stands in front of it.
  const remote = before && /^_?RemoteTraceback$/.test(before.name) ? before.quoted : undefined;
  return [...uncaught.frames, ...quotedFrames(remote), ...quotedFrames(uncaught.quoted)];
}

function quotedFrames(quoted: PrintedException | undefined): readonly Frame[] {
  return quoted ? [...quoted.frames, ...quotedFrames(quoted.quoted)] : [];
}

/** The exception that happened first; the others were raised because of it, or while it was handled. */
export function rootException(traceback: Traceback): PrintedException {
  return traceback.exceptions[0] ?? NOTHING;
}

/** The frames of one exception that are in cells, outermost first. */
export function notebookFrames(exception: PrintedException): readonly Frame[] {
  return exception.frames.filter((frame) => frame.cell !== undefined);
}

/**
 * The innermost frame in a cell: of the uncaught exception, or, if it has none (it was raised by a worker or a
 * callback), of the exception before it. `undefined` if no cell is printed anywhere.
 */
export function innermostNotebookFrame(traceback: Traceback): Frame | undefined {
  return traceback.exceptions
    .toReversed()
    .map((exception) => notebookFrames(exception).at(-1))
    .find((frame) => frame !== undefined);
}

/**
 * The top-level package whose code raised the uncaught exception: `pandas`, `sklearn`, or a module of the standard
 * library. `undefined` if the innermost frame is in a cell or in a file that is no installed library.
 */
export function libraryOf(traceback: Traceback): string | undefined {
  for (const frame of uncaughtException(traceback).frames.toReversed()) {
    if (frame.cell !== undefined) return undefined;
    const file = frame.file ?? '';
    // Generated and frozen code belongs to whoever called it.
    if (file === '' || /^<|__autograph_generated_file/.test(file)) continue;
    const name = packageOfFrame(frame);
    if (name !== undefined || !COMPILED.test(file)) return name;
  }
  return undefined;
}

/** The package that one frame belongs to; `undefined` for a cell's, and for files of no installed library. */
export function packageOfFrame({ cell, file = '', functionName }: Frame): string | undefined {
  if (cell !== undefined || file === '' || file.startsWith('<')) return undefined;
  return COMPILED.test(file) ? cythonPackage(file, functionName) : packageOf(file);
}

/** A traceback's text as a reader sees it, without colours. */
export function plainText(traceback: string): string {
  return stripAnsi(traceback).replaceAll('\r\n', '\n');
}

/** Sources of Cython. */
const COMPILED = /\.p(?:yx|xi|xd)$/;

const SEPARATOR = /[/\\]/;

function packageOf(file: string): string | undefined {
  const parts = file.split(SEPARATOR);
  const isHome = (part: string): boolean =>
    /^(?:site|dist)-packages$|\.(?:egg|zip|whl)$/i.test(part);
  const library = parts.findLastIndex(isHome);
  if (library !== -1) return moduleName(parts[library + 1]);
  // The standard library: `lib/python3.11/json/…`, on Windows `Lib\json\…`.
  const standard = parts.findLastIndex((part) => /^python\d+(?:\.\d+)?t?$/.test(part));
  if (standard > 0 && /^lib(?:64|32)?$/.test(parts[standard - 1] ?? '')) {
    return moduleName(parts[standard + 1]);
  }
  const isWindows = file.includes('\\');
  const lib = isWindows ? parts.findLastIndex((part) => /^lib$/i.test(part)) : -1;
  return lib === -1 ? undefined : moduleName(parts[lib + 1]);
}

/** `json` of `json` and `json.py`, `_multiarray` of `_multiarray.cpython-311-x86_64-linux-gnu.so`. */
function moduleName(part: string | undefined): string | undefined {
  const name = part?.split('.', 1).join('');
  return name === '' ? undefined : name;
}

/** Compiled modules print the path that their source had: `pandas/_libs/index.pyx`, or only `mtrand.pyx`. */
function cythonPackage(file: string, functionName: string | undefined): string | undefined {
  const folders = file.split(SEPARATOR);
  const dotted = functionName?.split('.') ?? [];
  if (folders.length > 1 && dotted.length > 2) return dotted[0];
  return folders.length > 1 && folders[0] !== '' ? folders[0] : undefined;
}

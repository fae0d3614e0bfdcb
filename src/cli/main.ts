/** The command line's entrance: joins the commands to the core, the process's streams and its exit code. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import {
  causeDocs,
  createAnalyst,
  createCorpusReader,
  parseFacts,
  readNotebookFile,
  readShownOutputs,
} from '../core/index.ts';
import { checkPython, findKernelPython } from '../platform/findPython.ts';
import { productVersion } from '../platform/manifest.ts';
import { besideStatus, statusLine } from '../platform/statusLine.ts';
import { textSink } from '../platform/textSink.ts';
import { verifyNotebook } from '../platform/verifyNotebook.ts';
import { loadPythonParser, wasmFilesIn } from '../platform/wasm.ts';
import { wholeWrites } from '../platform/wholeWrites.ts';
import { startCountingThreads, startNotebookThreads } from '../platform/workers/notebookThreads.ts';
import { ansiPalette, barePalette } from '../render/terminal.ts';
import type { Engine } from './engine.ts';
import { healthIn } from './health.ts';
import type { CommandIo } from './io.ts';
import { run } from './run.ts';

// V8 takes a function for hot after about 66 kB of bytecode. In a program of seconds, optimising so early costs more
// processor time than it saves: of 4.1 s that an audit of 300 notebooks takes, 1.5 are saved by waiting longer.
setFlagsFromString('--interrupt-budget=1000000');

const bundles = dirname(fileURLToPath(import.meta.url));
const parser = once(() => loadPythonParser(wasmFilesIn(bundles)));

const engine: Engine = {
  newAnalyst: async () => createAnalyst(await parser()),
  corpusReader: once(async () => createCorpusReader(await parser())),
  readNotebookFile,
  readShownOutputs,
  startThreads: (size, question) => startNotebookThreads(bundles, size, question),
  startCounters: (size) => startCountingThreads(bundles, size),
  healthIn,
  async verifier(asked) {
    const found = await (asked === undefined
      ? findKernelPython(['python3', 'python'])
      : checkPython(asked));
    if ('problem' in found) return found;
    const { python } = found;
    const driver = join(bundles, 'kernel.py');
    const analyst = createAnalyst(await parser());
    // Who stops this program stops the kernel: it notices that nobody listens any more.
    const { signal } = new AbortController();
    return {
      verify: (order, progress) =>
        verifyNotebook({ ...order, python, driver }, analyst, signal, progress),
    };
  },
  parseFacts,
  causes: causeDocs(),
  version: productVersion(),
};

const { stdin, stdout, stderr } = process;
const status = stderr.isTTY ? statusLine(stderr) : undefined;
const io: CommandIo = {
  stdin,
  stdout: stdout.isTTY
    ? besideStatus(textSink(stdout), status)
    : wholeWrites(textSink(stdout), (code) => process.exit(code)),
  stderr: besideStatus(textSink(stderr), status),
  status,
  terminal: {
    // Honours NO_COLOR, FORCE_COLOR and terminals that know no colours.
    palette: stdout.isTTY && stdout.hasColors() ? ansiPalette : barePalette,
    // Some terminals do not know their width and give 0.
    width: stdout.isTTY && stdout.columns > 0 ? Math.min(stdout.columns, 100) : undefined,
  },
};

try {
  // The exit code is set, not exited with, so that everything written reaches its reader.
  process.exitCode = await run(process.argv.slice(2), io, engine);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  await io.stderr.write(`cellscope: ${reason}\n`);
  process.exitCode = 2;
}

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

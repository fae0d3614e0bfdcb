/** One ipykernel: starts it, sends it code, hands back its messages. */
import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname, isAbsolute } from 'node:path';
import { createInterface } from 'node:readline';

/** A message of the kernel about a running execution, as the Jupyter protocol defines them. */
export interface KernelMessage {
  readonly type: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** How an execution ended: `aborted` by a restart, `died` with the kernel. */
export type ExecutionStatus = 'ok' | 'error' | 'aborted' | 'died';

type Answer = { readonly id: number } & (
  | { readonly type: 'done'; readonly status: ExecutionStatus; readonly process?: number }
  | { readonly type: 'missing'; readonly package: string }
  | { readonly type: 'cut' }
  | KernelMessage
);

interface Waiting {
  readonly onMessage: (message: KernelMessage) => void;
  readonly onDone: (status: ExecutionStatus) => void;
}

/** How to start a kernel. */
export interface KernelStart {
  /** The Python, as a path or a name on the PATH. */
  readonly python: string;
  /** Where `kernel.py` lies. */
  readonly driver: string;
  /** The folder that the kernel works in; that of this process without one. */
  readonly folder?: string;
  /** Variables of the environment beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Folders that are deleted when the kernel has ended, however it ends. */
  readonly scratch?: readonly string[];
}

/** A message whose content was left out, and all further ones of its execution: they are too long. */
export const cutMessage = 'cut';

/** A running ipykernel; `dispose` ends it. */
export class KernelProcess {
  /** Settles when the kernel can take code; rejects with what to do about it when it cannot start. */
  readonly ready: Promise<void>;
  /** Settles when nothing of the kernel is left. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #printed = '';
  #missing: string | undefined;
  /** The process of the kernel itself, which leads a group. */
  #kernel: number | undefined;

  constructor(start: KernelStart) {
    const { python, driver, scratch = [] } = start;
    this.#child = spawn(python, [driver, ...scratch], {
      stdio: ['pipe', 'pipe', 'pipe'],
      // Ctrl-C is for this process: the kernel's end is in its hands.
      detached: true,
      windowsHide: true,
      cwd: start.folder,
      env: { ...process.env, ...start.environment, ...pathWith(python) },
    });
    const started = this.#answerTo(0);
    const { stdout, stderr } = this.#child;
    if (stdout) createInterface({ input: stdout }).on('line', (line) => this.#take(line));
    stderr?.on('data', (chunk: Buffer) => this.#keepPrinted(chunk.toString()));
    this.#child.on('error', (error) => this.#keepPrinted(error.message));
    this.ended = new Promise((resolve) => {
      this.#child.on('close', () => {
        this.#end();
        resolve();
      });
    });
    // A kernel that died while its message was still on the way is as dead as one that never spoke.
    this.#child.stdin?.on('error', () => undefined);
    this.ready = started.then((status) => {
      if (status !== 'ok') throw new Error(this.#whyNotStarted(python));
    });
    // Whoever uses the kernel sees the failure; a spare one may never be used.
    this.ready.catch(() => undefined);
  }

  /**
   * Runs code; messages arrive in order, and all of them before the status. Where they hold more than `limit` characters,
   * a `cutMessage` stands for the rest.
   */
  async execute(
    code: string,
    onMessage: (message: KernelMessage) => void,
    limit?: number,
  ): Promise<ExecutionStatus> {
    await this.ready;
    return this.#send({ op: 'execute', code, limit }, onMessage);
  }

  /** Runs code as extensions do through Jupyter: heard, but in no history and without a number. */
  async executeBeside(
    code: string,
    onMessage: (message: KernelMessage) => void,
  ): Promise<ExecutionStatus> {
    await this.ready;
    return this.#send({ op: 'execute', code, history: false }, onMessage);
  }

  /** Goes to a folder without a trace in the kernel's names or counts. */
  async changeFolder(folder: string): Promise<void> {
    await this.ready;
    const code = `__import__('os').chdir(${JSON.stringify(folder)})`;
    await this.#send({ op: 'execute', code, silent: true });
  }

  /** Forgets everything; a running execution ends as `aborted`. */
  async restart(): Promise<void> {
    await this.ready;
    await this.#send({ op: 'restart' });
  }

  /** Raises KeyboardInterrupt in the running execution. */
  interrupt(): void {
    this.#write({ op: 'interrupt' });
  }

  /** Ends the kernel, everything that it started, and the scratch folders; `ended` settles then. */
  dispose(): void {
    this.#child.stdin?.end();
  }

  #send(request: object, onMessage?: Waiting['onMessage']): Promise<ExecutionStatus> {
    const id = ++this.#lastId;
    const done = this.#answerTo(id, onMessage);
    this.#write({ ...request, id });
    return done;
  }

  #answerTo(
    id: number,
    onMessage: Waiting['onMessage'] = () => undefined,
  ): Promise<ExecutionStatus> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return Promise.resolve('died');
    return new Promise((onDone) => this.#waiting.set(id, { onMessage, onDone }));
  }

  #write(request: object): void {
    this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
  }

  #take(line: string): void {
    const answer = JSON.parse(line) as Answer;
    const waiting = this.#waiting.get(answer.id);
    if ('status' in answer) {
      this.#kernel = answer.process ?? this.#kernel;
      this.#waiting.delete(answer.id);
      waiting?.onDone(answer.status);
    } else if ('package' in answer) {
      this.#missing = answer.package;
    } else {
      waiting?.onMessage('content' in answer ? answer : emptyCut);
    }
  }

  #end(): void {
    // The driver has ended its kernel, unless the notebook's code has ended the driver.
    if (this.#kernel !== undefined) killGroup(this.#kernel);
    for (const { onDone } of this.#waiting.values()) onDone('died');
    this.#waiting.clear();
  }

  #keepPrinted(text: string): void {
    this.#printed = (this.#printed + text).slice(-mostPrinted);
  }

  #whyNotStarted(python: string): string {
    if (this.#missing !== undefined) {
      return (
        `${this.#missing} is not installed in ${python}. ` +
        `Install it with: ${python} -m pip install ipykernel`
      );
    }
    const reason = this.#printed.trimEnd().split('\n').at(-1) ?? '';
    return `${python} could not start a kernel: ${reason}`;
  }
}

const emptyCut: KernelMessage = { type: cutMessage, content: {}, metadata: {} };

/** Characters of what Python printed that are kept: the end of a traceback says why. */
const mostPrinted = 4000;

/** The commands of its own environment first, as in a terminal where it is activated. */
function pathWith(python: string): Readonly<Record<string, string>> {
  if (!isAbsolute(python)) return {};
  return { PATH: [dirname(python), process.env['PATH'] ?? ''].join(delimiter) };
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended, as it should.
  }
}

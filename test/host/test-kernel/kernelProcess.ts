// One ipykernel: starts it, sends it code, hands back its messages.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
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
  ({ readonly type: 'done' } & { readonly status: ExecutionStatus }) | KernelMessage
);

interface Waiting {
  readonly onMessage: (message: KernelMessage) => void;
  readonly onDone: (status: ExecutionStatus) => void;
}

/** A running ipykernel; `dispose` ends it. */
export class KernelProcess {
  /** Settles when the kernel can take code; rejects with what Python printed when it cannot start. */
  readonly ready: Promise<void>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #printed = '';

  /** `python` is a Python with ipykernel and jupyter_client. */
  constructor(python: string) {
    this.#child = spawn(python, [join(__dirname, 'kernel.py')], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const started = this.#answerTo(0);
    const { stdout, stderr } = this.#child;
    if (stdout) createInterface({ input: stdout }).on('line', (line) => this.#take(line));
    stderr?.on('data', (chunk: Buffer) => (this.#printed += chunk.toString()));
    this.#child.on('error', (error) => (this.#printed += error.message));
    this.#child.on('close', () => this.#end());
    // A kernel that died while its message was still on the way is as dead as one that never spoke.
    this.#child.stdin?.on('error', () => undefined);
    this.ready = started.then((status) => {
      if (status !== 'ok') throw new Error(`${python} could not start a kernel:\n${this.#printed}`);
    });
    // Whoever uses the kernel sees the failure; a spare one may never be used.
    this.ready.catch(() => undefined);
  }

  /** Runs code; messages arrive in order, and all of them before the status. */
  async execute(
    code: string,
    onMessage: (message: KernelMessage) => void,
  ): Promise<ExecutionStatus> {
    await this.ready;
    return this.#send({ op: 'execute', code }, onMessage);
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
    if (this.#child.exitCode !== null) return Promise.resolve('died');
    return new Promise((onDone) => this.#waiting.set(id, { onMessage, onDone }));
  }

  #write(request: object): void {
    this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
  }

  #take(line: string): void {
    const answer = JSON.parse(line) as Answer;
    const waiting = this.#waiting.get(answer.id);
    if ('status' in answer) {
      this.#waiting.delete(answer.id);
      waiting?.onDone(answer.status);
    } else {
      waiting?.onMessage(answer);
    }
  }

  #end(): void {
    for (const { onDone } of this.#waiting.values()) onDone('died');
    this.#waiting.clear();
  }
}

/** A team of worker threads that share tasks: one that dies or hangs costs its own task, and another takes its place. */
import { Worker } from 'node:worker_threads';

/** What came of a task, or why nothing did. */
export type Outcome = { readonly result: unknown } | { readonly fault: string };

export interface TeamOptions {
  /** Path of the script that the threads run. */
  readonly script: string;
  /** What each thread is told when it starts; plain data. */
  readonly data: unknown;
  /** Threads at most. One is started when there is a task for it. */
  readonly size: number;
  /** Milliseconds that one task may take; whoever works longer on one is stopped. */
  readonly limit: number;
}

/** What a thread says: once that it can work, then each result. */
export type ThreadMessage =
  { readonly kind: 'ready' } | { readonly kind: 'done'; readonly result: unknown };

/** Tasks that a thread is given at a time: it has the next when it has done one, without waiting for us. */
const TASKS_AT_A_TIME = 2;

interface Job {
  readonly task: unknown;
  readonly settle: (outcome: Outcome) => void;
}

interface Member {
  readonly worker: Worker;
  /** What it has to do, oldest first: the one it works on now is the first. */
  readonly jobs: Job[];
  isReady: boolean;
  /** Goes off when its first job has taken too long. */
  alarm: NodeJS.Timeout | undefined;
  /** What it died of. */
  reason: string | undefined;
}

/** Threads and their tasks. */
export class ThreadTeam {
  readonly #options: TeamOptions;
  readonly #members: Member[] = [];
  readonly #waiting: Job[] = [];
  /** Why no task is taken any more. */
  #end: string | undefined;

  constructor(options: TeamOptions) {
    this.#options = options;
  }

  /** Has a thread work on the task, which is plain data. Never rejects. */
  run(task: unknown): Promise<Outcome> {
    return new Promise((settle) => {
      this.#waiting.push({ task, settle });
      this.#distribute();
    });
  }

  /** Stops all threads, in the middle of whatever they do. Tasks without a result get a fault. */
  async close(): Promise<void> {
    this.#giveUp('It was stopped.');
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
  }

  #distribute(): void {
    if (this.#end !== undefined) {
      for (const { settle } of this.#waiting.splice(0)) settle({ fault: this.#end });
      return;
    }
    while (this.#waiting.length > 0) {
      const member = this.#freest();
      if (member === undefined) return;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      member.jobs.push(job);
      member.worker.postMessage(job.task);
      if (member.jobs.length === 1) this.#time(member);
    }
  }

  /** The member with the least to do; a new one if all are at work and there may be more. */
  #freest(): Member | undefined {
    const [first] = this.#members.toSorted((a, b) => a.jobs.length - b.jobs.length);
    if (first?.jobs.length === 0) return first;
    if (this.#members.length < this.#options.size) return this.#hire();
    return first !== undefined && first.jobs.length < TASKS_AT_A_TIME ? first : undefined;
  }

  #hire(): Member {
    const { script, data } = this.#options;
    const worker = new Worker(script, { workerData: data });
    const member: Member = {
      worker,
      jobs: [],
      isReady: false,
      alarm: undefined,
      reason: undefined,
    };
    this.#members.push(member);
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'ready') member.isReady = true;
      else member.jobs.shift()?.settle({ result: message.result });
      this.#time(member);
      this.#distribute();
    });
    worker.on('error', (error: unknown) => {
      member.reason = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => this.#bury(member));
    return member;
  }

  /** Gives the member the time for one task, from now on. Starting is no task. */
  #time(member: Member): void {
    clearTimeout(member.alarm);
    if (!member.isReady || member.jobs.length === 0) return;
    const { limit } = this.#options;
    member.alarm = setTimeout(() => {
      // An answer that came while our own thread was busy is still read, before the thread's end is.
      member.reason = `no answer within ${limit / 1000} seconds`;
      void member.worker.terminate();
    }, limit);
  }

  #bury(member: Member): void {
    clearTimeout(member.alarm);
    this.#members.splice(this.#members.indexOf(member), 1);
    const reason = member.reason ?? 'The thread ended.';
    // A thread that cannot even start would not start the next time either.
    if (!member.isReady) this.#giveUp(reason);
    member.jobs.shift()?.settle({ fault: reason });
    this.#waiting.unshift(...member.jobs.splice(0));
    this.#distribute();
  }

  #giveUp(reason: string): void {
    this.#end ??= reason;
    for (const { settle } of [...this.#members.flatMap(({ jobs }) => jobs), ...this.#waiting]) {
      settle({ fault: this.#end });
    }
    this.#waiting.length = 0;
  }
}

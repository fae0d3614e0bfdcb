// Compares what the engine says about a sequence of runs with what a kernel did.
import type { Cell, History, Run, RunOutcome } from '../../../src/core/index.ts';
import { isKernelName } from '../../../src/core/knowledge/builtins.ts';
import { followRun } from '../../../src/core/follow/followRun.ts';
import type { MissingUse } from '../../../src/core/follow/machine.ts';
import type { NameSource } from '../../../src/core/follow/namespace.ts';
import { replay, type ReplayTools } from '../../../src/core/state/replay.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import type { ObservedRun } from './kernel.ts';

/**
 * `document`: the engine is given the texts alone, and predicts all runs. `recorded`: before each run it knows how the
 * runs before it ended.
 */
export type Basis = 'document' | 'recorded';

export type Verdict =
  /** The NameError that happened was foreseen, with its name. */
  | 'right'
  | 'missed'
  | 'wrong'
  /** The run failed in another way, or over another name, which came first. */
  | 'undecided'
  /** The name was there, or not there, as said. */
  | 'agreed'
  | 'said-bound'
  | 'said-absent'
  /** The engine left it open: bound on some path only, or any name may exist. */
  | 'open';

/** One statement that was compared. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly basis: Basis;
  /** 0-based position in the sequence of runs. */
  readonly run: number;
  readonly name: string;
}

/** Compares a whole sequence; `observed` may be shorter than `sources` where the kernel was stopped. */
export function compare(
  sources: readonly string[],
  observed: readonly ObservedRun[],
  basis: Basis,
  tools: ReplayTools,
): readonly Judgement[] {
  const replayed = replay(historyOf(sources, observed, basis), tools);
  const judgements: Judgement[] = [];
  for (const [run, seen] of observed.entries()) {
    const home = { facts: tools.reader.read(sources[run] ?? ''), runId: run, cellKey: `#${run}` };
    const { missing } =
      basis === 'document'
        ? (replayed.followed[run] ?? { missing: [] })
        : followRun(home, replayed.namesBefore(run), { kind: 'predicted' });
    const judge = (verdict: Verdict, name: string): void => {
      judgements.push({ verdict, basis, run, name });
    };
    judgeNameError(missing, seen, judge);
    // What a failure does that nobody foresaw, the texts alone cannot say.
    if (basis === 'document' && seen.status === 'error' && missingNameOf(seen) === undefined) break;
    judgeNames(replayed.namesBefore(run + 1), new Set(seen.names), judge);
  }
  return judgements;
}

type Judge = (verdict: Verdict, name: string) => void;

function judgeNameError(missing: readonly MissingUse[], seen: ObservedRun, judge: Judge): void {
  const said = missing.find((use) => use.reach !== 'possible' && !use.isAfterStop)?.name;
  const raised = missingNameOf(seen);
  if (said !== undefined) {
    if (said === raised) judge('right', said);
    else judge(seen.status === 'error' ? 'undecided' : 'wrong', said);
  }
  // The kernel's own history of results is not the notebook's.
  if (raised !== undefined && raised !== said && !isKernelName(raised)) judge('missed', raised);
}

/** The notebook's name that a NameError was about; `undefined` for other errors, and those inside a library. */
function missingNameOf(seen: ObservedRun): string | undefined {
  if (seen.ename !== 'NameError') return undefined;
  const name = /^name '(\w+)' is not defined/.exec(seen.evalue ?? '')?.[1];
  const { traceback = '', ename, evalue = '' } = seen;
  const uncaught = parseTraceback({ name: ename, message: evalue, traceback }).exceptions.at(-1);
  return uncaught?.frames.at(-1)?.cell === undefined ? undefined : name;
}

function judgeNames(said: NameSource, seen: ReadonlySet<string>, judge: Judge): void {
  const known = [...said.names()].filter((name) => !isKernelName(name) && !isRegistry(name));
  for (const name of new Set([...seen, ...known])) {
    const { presence } = said.get(name);
    const exists = seen.has(name);
    if (presence === 'bound') judge(exists ? 'agreed' : 'said-bound', name);
    else if (presence === 'maybe' || said.mayHoldMore) judge('open', name);
    else judge(exists ? 'said-absent' : 'agreed', name);
  }
}

/** Kernels bind such names by themselves; `kernel.py` does not report them. */
function isRegistry(name: string): boolean {
  return /^__\w+__$/.test(name);
}

function historyOf(
  sources: readonly string[],
  observed: readonly ObservedRun[],
  basis: Basis,
): History {
  const cells = sources.map((source, index): Cell => ({
    key: `#${index}`,
    index,
    id: undefined,
    kind: 'code',
    language: 'python',
    source,
    executionCount: undefined,
    outputs: [],
    tags: [],
  }));
  const runs = observed.map((seen, id): Run => ({
    id,
    session: 0,
    cellKey: `#${id}`,
    source: sources[id] ?? '',
    executionCount: id + 1,
    outcome: basis === 'document' ? { kind: 'succeeded' } : outcomeOf(seen),
    afterUnseenRuns: false,
  }));
  return {
    basis: basis === 'document' ? 'assumed' : 'observed',
    cells,
    removed: [],
    runs,
    session: 0,
  };
}

function outcomeOf({ status, ename = '', evalue = '', traceback = '' }: ObservedRun): RunOutcome {
  return status === 'ok'
    ? { kind: 'succeeded' }
    : { kind: 'failed', error: { name: ename, message: evalue, traceback } };
}

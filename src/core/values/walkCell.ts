/** Walks the cell that runs next, from what the earlier runs and the live values show. */
import type { Facts } from '../model/facts.ts';
import { groupBy } from '../model/groupBy.ts';
import type { Run } from '../model/execution.ts';
import type { Output } from '../model/notebook.ts';
import type { Stmt } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { call } from './calls.ts';
import type { CodeText } from './code.ts';
import { evaluate } from './evaluate.ts';
import { executeBody } from './execute.ts';
import { valueFromFacts } from './fromFacts.ts';
import { learn, type SeenName } from './fromOutputs.ts';
import type { Frame, Walk } from './machine.ts';
import { Halted, Raised } from './raised.ts';
import type { Scope } from './scope.ts';
import { leaveOpen } from './unfollowed.ts';
import { typeName, UNKNOWN, type Value } from './value.ts';

/** More steps than these cost more time than an answer is worth. */
const MOST_STEPS = 20_000;

/** What the walk starts from. */
export interface Before {
  /** The runs of the kernel's present life, in their order. */
  readonly runs: readonly Run[];
  readonly read: (source: string) => CellFacts;
  /** What is known of the live values; `undefined` if nobody has looked. */
  readonly live: Facts | undefined;
  /** The outputs of a run that may be read, and what they show; `undefined` if there are none. */
  readonly shown?: (run: Run) => Shown | undefined;
}

/** What the page shows of a run. */
export interface Shown {
  readonly outputs: readonly Output[];
  /** What they show, in the order of the run's statements; worked out when it is asked for. */
  readonly values: () => readonly SeenName[];
}

/** Follows runs that are over: `scope` then holds what they left. */
export function followRuns(runs: readonly Run[], scope: Scope, before: Before): void {
  for (const earlier of runs) follow(earlier, scope, before);
}

/**
 * The exception that `run` must raise, if it runs next; `undefined` if none is known. `scope` holds what the earlier
 * runs left, and is changed.
 */
export function walkCell(scope: Scope, run: Run, before: Before): Raised | undefined {
  const { live } = before;
  const found = new Map<string, Value>();
  if (live) {
    for (const name of live.absent) scope.set(name, UNKNOWN);
    for (const [name, facts] of live.names) {
      const value = merged(scope.get(name), valueFromFacts(facts));
      scope.set(name, value);
      found.set(name, value);
    }
  }
  const walk = createWalk(NOTHING_SHOWN, (text) => {
    const facts = live?.expressions.get(text);
    const [root = ''] = text.split('.', 1);
    // The name may mean something else by now.
    const isCurrent = !found.has(root) || scope.get(root) === found.get(root);
    return facts && isCurrent ? valueFromFacts(facts) : undefined;
  });
  return attempt(run, scope, before, { walk, seen: NOTHING_SHOWN });
}

const NOTHING_SHOWN: SeenAfter = new Map();

/** What was shown, by where the statement that showed it starts. */
type SeenAfter = ReadonlyMap<number, readonly SeenName[]>;

/** What a live value says counts, and what the text says besides, where they are of one kind. */
function merged(told: Value | undefined, live: Value): Value {
  if (!told || told.kind === 'unknown') return live;
  if (live.kind === 'unknown') return isCode(told) ? told : live;
  if (told.kind === 'sequence' && live.kind === 'sequence') {
    return told.type === live.type && told.length === live.length ? told : live;
  }
  if (live.kind !== 'object') return live;
  const isSame = live.type.slice(live.type.lastIndexOf('.') + 1) === typeName(told);
  if (!isSame) return live;
  if (told.kind !== 'object')
    return told.kind === 'instance' || told.kind === 'layer' ? told : live;
  return (live.item ?? !told.item) ? live : { ...live, item: told.item };
}

/** Of functions, classes and modules the facts say little, and the text everything. */
function isCode({ kind }: Value): boolean {
  return kind === 'function' || kind === 'class' || kind === 'library';
}

/** Follows a run that is over: what it raises was foreseen wrongly, and then nothing is known of what it did. */
function follow(run: Run, scope: Scope, before: Before): void {
  if (run.afterUnseenRuns) scope.open();
  const facts = before.read(run.source);
  const shown = before.shown?.(run)?.values();
  const seen = shown ? groupBy(shown, ({ statement }) => statement.start) : NOTHING_SHOWN;
  if (run.outcome.kind !== 'succeeded' || facts.language !== 'python' || facts.syntaxError) {
    leaveRunOpen(facts.module.body, scope, seen);
    return;
  }
  const walk = createWalk(seen, () => undefined);
  const raised = attempt(run, scope, before, { walk, seen });
  if (raised) leaveRunOpen(facts.module.body, scope, seen);
}

/** Of the statements nothing is known but what they have shown. */
function leaveRunOpen(body: readonly Stmt[], scope: Scope, seen: SeenAfter): void {
  for (const stmt of body) {
    leaveOpen([stmt], scope);
    for (const each of seen.get(stmt.start) ?? []) learn(each, scope);
  }
}

interface Attempt {
  readonly walk: Walk;
  readonly seen: SeenAfter;
}

function attempt(
  run: Run,
  scope: Scope,
  before: Before,
  { walk, seen }: Attempt,
): Raised | undefined {
  const facts = before.read(run.source);
  if (facts.language !== 'python' || facts.syntaxError) return undefined;
  const code: CodeText = { run, facts };
  const frame: Frame = { code, scope, walk, depth: 0 };
  for (const { name, kind } of facts.definitions) if (kind === 'magic') scope.set(name, UNKNOWN);
  const { body } = facts.module;
  try {
    executeAll(body, frame);
    return undefined;
  } catch (error) {
    if (error instanceof Raised) return error;
    if (error instanceof Halted || error instanceof RangeError) {
      leaveRunOpen(body, scope, seen);
      return undefined;
    }
    throw error;
  }
}

function executeAll(body: readonly Stmt[], frame: Frame): void {
  const completion = frame.walk.execute(body, frame);
  if (completion.kind !== 'normal') throw new Halted();
}

function createWalk(seen: SeenAfter, live: Walk['live']): Walk {
  let steps = 0;
  return {
    evaluate,
    execute: executeBody,
    call,
    live,
    executed({ start }, { depth, scope }) {
      if (depth > 0) return;
      for (const each of seen.get(start) ?? []) learn(each, scope.root);
    },
    step() {
      steps += 1;
      if (steps > MOST_STEPS) throw new Halted();
    },
  };
}

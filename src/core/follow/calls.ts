/** Follows calls into the functions and classes of the notebook. */
import type { Span } from '../python/ast.ts';
import type { Scope } from '../python/scopes.ts';
import { constantOf } from './constants.ts';
import { evaluateElements } from './evaluate.ts';
import { reachUnderDecorator } from './foreignCalls.ts';
import type { CodePlace } from './home.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { callMethod, findMethod, hasForeignBase, lastName } from './members.ts';
import type { NameRecord } from './names.ts';
import { weaker, type CallExits, type Path, type Reach } from './path.ts';
import {
  isSameValue,
  itemsValue,
  NO_ARGUMENTS,
  UNKNOWN,
  type Arguments,
  type ClassValue,
  type DeferredValue,
  type Frame,
  type FunctionValue,
  type Job,
  type Value,
} from './values.ts';

/** A body that has been followed in this run. */
interface Followed {
  readonly callee: FunctionValue;
  readonly args: Arguments;
  readonly extent: 'all' | 'first';
  readonly reach: Reach;
  /** What a missing name in it leads to. */
  readonly mode: 'stop' | 'handler' | 'nothing';
  /** `undefined` while it is still being followed. */
  outcome: Outcome | undefined;
}

/** What following a body came to. */
interface Outcome {
  readonly changes: ReadonlyMap<string, NameRecord>;
  readonly gainsMore: boolean;
  /** It is sure to raise. */
  readonly isOver: boolean;
  readonly result: Value;
}

const MAX_CALL_DEPTH = 30;
/** Bodies of functions that one run may follow; a guard against notebooks made to be slow. */
const MAX_BODIES = 2000;
/** Ways of calling one function that are followed. */
const MAX_WAYS = 20;

/** The calls of one run. Bodies that have been followed with the same arguments are not followed again. */
export class Calls {
  /** The calls that led to the code being followed, outermost first. */
  readonly stack: CodePlace[] = [];

  private readonly machine: Machine;
  private readonly followed = new Map<object, Followed[]>();
  private bodies = 0;

  constructor(machine: Machine) {
    this.machine = machine;
  }

  call(callee: Value, call: Span, args: Arguments, frame: Frame, path: Path): Value {
    if (path.isOver) return UNKNOWN;
    switch (callee.kind) {
      case 'function': {
        const until = laterUse(callee);
        if (until === undefined) return this.followBody(callee, call, args, 'all', frame, path);
        const place = { home: frame.home, span: { start: call.start, end: call.end } };
        const job = { kind: 'call', callee, args, place } as const;
        return { kind: 'deferred', until, jobs: [job], isIndirect: false };
      }
      case 'class':
        return this.instantiate(callee, call, args, frame, path);
      case 'instance': {
        // torch modules: calling the model calls its `forward`.
        const methods = hasForeignBase(callee.of) ? ['__call__', 'forward'] : ['__call__'];
        return callMethod(callee, methods, call, args, frame, path, this.machine) ?? UNKNOWN;
      }
      case 'each':
        for (const option of callee.options) {
          const fork = path.fork('likely');
          this.call(option, call, args, frame, fork);
          path.mayTake(fork);
        }
        return UNKNOWN;
      default:
        return UNKNOWN;
    }
  }

  /** Runs what was put off. */
  resume(value: Value, extent: 'all' | 'first', frame: Frame, path: Path): Value {
    if (value.kind !== 'deferred' || path.isOver) return UNKNOWN;
    const [job] = value.jobs;
    if (job && !value.isIndirect) return this.run(job, extent, frame, path);
    for (const each of value.jobs) {
      const fork = path.fork('likely');
      this.run(each, extent, frame, fork);
      path.mayTake(fork);
    }
    return UNKNOWN;
  }

  private run(job: Job, extent: 'all' | 'first', frame: Frame, path: Path): Value {
    if (job.kind === 'elements') {
      const items = iterate(job.source, extent, job.expr, job.frame, path, this.machine);
      const reach = extent === 'all' ? 'certain' : 'possible';
      return evaluateElements(job.expr, items, job.frame, path.at(reach), this.machine);
    }
    const { callee, args, place } = job;
    return callee.kind === 'function' && laterUse(callee) !== undefined
      ? this.followBody(callee, place.span, args, extent, frame, path)
      : this.call(callee, place.span, args, frame, path);
  }

  private instantiate(
    callee: ClassValue,
    call: Span,
    args: Arguments,
    frame: Frame,
    path: Path,
  ): Value {
    const instance: Value = { kind: 'instance', of: callee };
    const creator = findMethod(callee, '__new__');
    if (creator) this.call({ ...creator, self: callee }, call, args, frame, path);
    callMethod(instance, ['__init__'], call, args, frame, path, this.machine);
    callMethod(instance, ['__post_init__'], call, NO_ARGUMENTS, frame, path, this.machine);
    return instance;
  }

  private followBody(
    callee: FunctionValue,
    call: Span,
    args: Arguments,
    extent: 'all' | 'first',
    frame: Frame,
    path: Path,
  ): Value {
    const { def } = callee;
    const scope = scopeOf(callee);
    if (!scope) return UNKNOWN;
    const ownReach = reachOfBody(callee);
    const reach = weaker(path.reach, ownReach);
    const mode = path.catchesNameErrors ? 'handler' : this.machine.hasStopped ? 'nothing' : 'stop';
    const earlier = this.followed.get(def) ?? [];
    const known = earlier.find(
      (each) =>
        each.extent === extent &&
        each.mode === mode &&
        weaker(each.reach, reach) === reach &&
        isSameValue(each.callee, callee) &&
        isSameArguments(each.args, args),
    );
    if (known) return known.outcome ? repeat(known.outcome, path) : UNKNOWN;
    const isTooMuch =
      this.stack.length >= MAX_CALL_DEPTH ||
      this.bodies >= MAX_BODIES ||
      earlier.length >= MAX_WAYS;
    if (isTooMuch) return UNKNOWN;
    this.bodies += 1;
    const entry: Followed = { callee, args, extent, reach, mode, outcome: undefined };
    this.followed.set(def, [...earlier, entry]);

    const exits: CallExits = { base: path.names, ends: [], values: [], leaving: 0 };
    const body = path.fork(ownReach, { call: exits, loop: undefined });
    const inner: Frame = {
      home: callee.frame.home,
      scope,
      locals: bindParameters(callee, args),
      enclosing: callee.frame,
      ...(extent === 'first' ? { stopsAtYield: true } : {}),
    };
    this.stack.push({ home: frame.home, span: { start: call.start, end: call.end } });
    try {
      if (def.kind === 'Lambda') exits.values.push(this.machine.evaluate(def.body, inner, body));
      else this.machine.execute(def.body, inner, body);
    } finally {
      this.stack.pop();
    }
    entry.outcome = outcomeOf(body, exits, ownReach, path);
    return repeat(entry.outcome, path);
  }
}

/** Does to the path what following the body came to. */
function repeat({ changes, gainsMore, isOver, result }: Outcome, path: Path): Value {
  for (const [name, record] of changes) path.set(name, record);
  if (gainsMore) path.admitMore();
  if (isOver) path.leave('raise');
  return result;
}

/** What the body did to the caller's names, on whichever way it ended. */
function outcomeOf(body: Path, exits: CallExits, ownReach: Reach, caller: Path): Outcome {
  const after = caller.names.fork();
  const ends = body.isOver ? exits.ends : [...exits.ends, body.names];
  const isSure = ownReach === 'certain';
  after.joinOneOf(isSure ? ends : [caller.names.fork(), ...ends]);
  return {
    changes: after.changes(),
    gainsMore: after.gainsMore,
    isOver: ends.length === 0 && isSure,
    result: onlyOne(exits.values),
  };
}

/** The value, if there is only one. */
function onlyOne([first, ...rest]: readonly Value[]): Value {
  return first && rest.every((value) => isSameValue(value, first)) ? first : UNKNOWN;
}

function isSameArguments(a: Arguments, b: Arguments): boolean {
  const isSame = (left: Value = UNKNOWN, right: Value = UNKNOWN): boolean =>
    isSameValue(left, right);
  const length = Math.max(a.positional.length, b.positional.length);
  for (let index = 0; index < length; index += 1) {
    if (!isSame(a.positional[index], b.positional[index])) return false;
  }
  if (a.isComplete !== b.isComplete) return false;
  const names = new Set([...a.named.keys(), ...b.named.keys()]);
  return [...names].every((name) => isSame(a.named.get(name), b.named.get(name)));
}

function scopeOf({ def, frame }: FunctionValue): Scope | undefined {
  return frame.home.facts.scopes.scopeOf(def);
}

/** What a call of the function waits for before it runs the body; `undefined`: nothing. */
function laterUse(callee: FunctionValue): DeferredValue['until'] | undefined {
  if (callee.def.kind === 'Lambda') return undefined;
  if (scopeOf(callee)?.isGenerator) return 'iteration';
  return callee.def.isAsync ? 'await' : undefined;
}

/** How surely calling the function runs its body. */
function reachOfBody({ def }: FunctionValue): Reach {
  if (def.kind === 'Lambda') return 'certain';
  return def.decorators
    .map((decorator) => reachUnderDecorator(lastName(decorator)))
    .reduce(weaker, 'certain');
}

function bindParameters({ def, self }: FunctionValue, args: Arguments): Map<string, Value> {
  const locals = new Map<string, Value>();
  const positional = self ? [self, ...args.positional] : args.positional;
  let taken = 0;
  for (const { name, form, default: preset } of def.params) {
    let value: Value | undefined;
    if (form === 'positional') {
      value = positional[taken];
      taken += 1;
    } else if (form === 'var-positional') value = itemsValue(positional.slice(taken), 'some');
    const isPreset = args.isComplete && preset?.kind === 'Constant';
    const known = args.named.get(name) ?? value ?? (isPreset ? constantOf(preset) : UNKNOWN);
    locals.set(name, known);
  }
  return locals;
}

/** Follows the code of one run: reads, binds and deletes names, and walks into the functions it calls. */
import { isKernelName } from '../knowledge/builtins.ts';
import type { CallExpr, Span } from '../python/ast.ts';
import type { MagicUse } from '../python/ipython.ts';
import { resolveName, type Scope } from '../python/scopes.ts';
import { evaluate, findMethod } from './evaluate.ts';
import { executeBody } from './execute.ts';
import { bindsUnknownNames, callbackReach } from './foreignCalls.ts';
import {
  weaker,
  type Arguments,
  type Flow,
  type InheritedUse,
  type Machine,
  type MissingUse,
  type NewBinding,
  type Reach,
} from './machine.ts';
import type { Namespace } from './namespace.ts';
import {
  UNKNOWN,
  type Binding,
  type CodePlace,
  type Frame,
  type Home,
  type NameRecord,
  type Value,
} from './names.ts';

/** What a missing name means: a prediction stops there; a run that is known to have got further proves the name. */
export type MissingPolicy = 'stop' | 'prove';

const MAX_CALL_DEPTH = 30;
/** Bodies of functions that one run may follow; a guard against notebooks made to be slow. */
const MAX_CALLS = 2000;

/** One run being followed. Make one for each run; read its notes when the code has been executed. */
export class Follower implements Machine {
  readonly missing: MissingUse[] = [];
  /** Reads that a run got past although nothing that was seen bound their name. */
  readonly unexplained: MissingUse[] = [];
  /** Where the run stopped. From then on names are bound in `lost` only. */
  stop: CodePlace | undefined;
  readonly lost = new Map<string, NameRecord>();

  private readonly home: Home;
  private readonly policy: MissingPolicy;
  private readonly calls: CodePlace[] = [];
  private readonly inheritedUses = new Map<string, InheritedUse>();
  private readonly followed = new Map<object, Reach>();
  private callCount = 0;

  constructor(home: Home, policy: MissingPolicy) {
    this.home = home;
    this.policy = policy;
  }

  /** What was read of earlier runs: of each name its surest read. */
  get inherited(): readonly InheritedUse[] {
    return [...this.inheritedUses.values()];
  }

  readName(name: string, span: Span, frame: Frame, flow: Flow): Value {
    const owner = ownerOf(name, frame);
    if (owner.kind === 'local') return owner.frame.locals.get(name) ?? UNKNOWN;
    if (owner.kind === 'hidden') return UNKNOWN;
    const record = this.recordOf(name, flow.names);
    if (record.presence !== 'absent') {
      if (record.binding?.runId !== this.home.runId)
        this.noteInherited(name, span, record, frame, flow);
      return record.value;
    }
    const isKnown = isKernelName(name) || flow.names.mayHoldMore || isMagicWord(span, frame);
    if (!isKnown) this.noteMissing(name, span, record, frame, flow);
    return UNKNOWN;
  }

  bindName(binding: NewBinding, value: Value, frame: Frame, flow: Flow): void {
    const owner = ownerOf(binding.name, frame, 'binding');
    if (owner.kind === 'local') {
      const { locals } = owner.frame;
      const known = locals.get(binding.name);
      locals.set(binding.name, known === undefined || known === value ? value : UNKNOWN);
    } else if (owner.kind === 'notebook') {
      const full: Binding = { ...binding, home: frame.home, runId: this.home.runId };
      this.setRecord(binding.name, { presence: 'bound', binding: full, value }, flow.names);
    }
  }

  deleteName(name: string, span: Span, kind: 'del' | 'except-end', frame: Frame, flow: Flow): void {
    const owner = ownerOf(name, frame, 'binding');
    if (owner.kind === 'local') owner.frame.locals.delete(name);
    if (owner.kind !== 'notebook') return;
    const record = this.recordOf(name, flow.names);
    if (record.presence === 'absent') {
      if (!flow.names.mayHoldMore) this.noteMissing(name, span, record, frame, flow);
      return;
    }
    const removal = { kind, home: frame.home, span, binding: record.binding };
    this.setRecord(name, { presence: 'absent', removal, loss: undefined }, flow.names);
  }

  call(callee: Value, call: Span, args: Arguments, frame: Frame, flow: Flow): Value {
    switch (callee.kind) {
      case 'function':
        return this.callFunction(callee, call, args, frame, flow);
      case 'class': {
        const instance: Value = { kind: 'instance', of: callee };
        for (const method of ['__init__', '__post_init__']) {
          const found = findMethod(callee, method);
          if (found) this.callFunction({ ...found, self: instance }, call, args, frame, flow);
        }
        return instance;
      }
      case 'instance': {
        // torch modules: calling the model calls its `forward`.
        const method = findMethod(callee.of, '__call__') ?? findMethod(callee.of, 'forward');
        return method
          ? this.callFunction({ ...method, self: callee }, call, args, frame, flow)
          : UNKNOWN;
      }
      case 'module':
      case 'unknown':
        return UNKNOWN;
    }
  }

  noteForeignCall(call: CallExpr, args: Arguments, frame: Frame, flow: Flow): void {
    if (bindsUnknownNames(call)) this.admitMore(flow);
    for (const value of [...args.positional, ...args.named.values()]) {
      if (value.kind !== 'function') continue;
      const layer = { names: flow.names.fork(), reach: weaker(flow.reach, callbackReach(call)) };
      this.callFunction(value, call, { positional: [], named: new Map() }, frame, layer);
      flow.names.joinOneOf([flow.names.fork(), layer.names]);
    }
  }

  noteMagicAt(offset: number, frame: Frame, flow: Flow): void {
    const magic = frame.home.facts.magics.find((use) => use.placeholder === offset);
    if (magic) this.noteMagic(magic, frame, flow);
  }

  /** What a magic binds, removes or hides from view. */
  noteMagic(magic: MagicUse, frame: Frame, flow: Flow): void {
    for (const { name, span } of magic.binds) {
      this.bindName({ name, kind: 'magic', span }, UNKNOWN, frame, flow);
    }
    if (magic.clears === 'all') {
      for (const name of new Set(flow.names.names())) this.remove(name, magic.span, frame, flow);
    }
    // Which names are gone is not known: any absence from here on may be wrong, any presence too.
    if (magic.clears === 'some') this.admitMore(flow);
    for (const { name, span } of magic.deletes) this.remove(name, span, frame, flow);
    if (magic.bindsUnknown) this.admitMore(flow);
  }

  admitMore(flow: Flow): void {
    if (this.stop === undefined) flow.names.admitMore();
  }

  private remove(name: string, span: Span, frame: Frame, flow: Flow): void {
    const record = this.recordOf(name, flow.names);
    if (record.presence === 'absent') return;
    const removal = { kind: 'reset', home: frame.home, span, binding: record.binding } as const;
    this.setRecord(name, { presence: 'absent', removal, loss: undefined }, flow.names);
  }

  private recordOf(name: string, names: Namespace): NameRecord {
    return (this.stop === undefined ? undefined : this.lost.get(name)) ?? names.get(name);
  }

  private setRecord(name: string, record: NameRecord, names: Namespace): void {
    if (this.stop === undefined) names.set(name, record);
    else this.lost.set(name, record);
  }

  private noteInherited(
    name: string,
    span: Span,
    record: Exclude<NameRecord, { presence: 'absent' }>,
    frame: Frame,
    flow: Flow,
  ): void {
    const isSure = record.presence === 'bound' && this.stop === undefined;
    const reach = isSure ? flow.reach : 'possible';
    const before = this.inheritedUses.get(name);
    if (before && weaker(before.reach, reach) === reach) return;
    this.inheritedUses.set(name, {
      name,
      span: { start: span.start, end: span.end },
      home: frame.home,
      binding: record.binding,
      reach,
      call: this.calls[0],
    });
  }

  private noteMissing(
    name: string,
    span: Span,
    record: MissingUse['record'],
    frame: Frame,
    flow: Flow,
  ): void {
    const use: MissingUse = {
      name,
      span: { start: span.start, end: span.end },
      home: frame.home,
      reach: flow.reach,
      calls: [...this.calls],
      record,
      isAfterStop: this.stop !== undefined,
    };
    if (this.policy === 'prove') {
      if (this.stop !== undefined) return;
      this.unexplained.push(use);
      // The run got past this read, so the name was there.
      if (flow.reach === 'certain') flow.names.prove(name);
      return;
    }
    if (flow.reach === 'possible' && flow.loop && isBoundWithin(name, flow.loop, frame)) return;
    const known = this.missing.findIndex((use) => use.name === name);
    const before = this.missing[known];
    if (before && weaker(before.reach, flow.reach) === flow.reach) return;
    if (before) this.missing.splice(known, 1);
    this.missing.push(use);
    if (flow.reach !== 'possible') this.stop ??= this.calls[0] ?? use;
  }

  private callFunction(
    callee: Extract<Value, { kind: 'function' }>,
    call: Span,
    args: Arguments,
    frame: Frame,
    flow: Flow,
  ): Value {
    const { def } = callee;
    const scope = callee.frame.home.facts.scopes.scopeOf(def);
    const reach = weaker(flow.reach, reachOfBody(callee, scope));
    const earlier = this.followed.get(def);
    const isKnown = earlier !== undefined && weaker(earlier, reach) === reach;
    this.callCount += 1;
    if (!scope || isKnown || this.calls.length >= MAX_CALL_DEPTH || this.callCount > MAX_CALLS) {
      return UNKNOWN;
    }
    this.followed.set(def, reach);
    const inner: Frame = {
      home: callee.frame.home,
      scope,
      locals: bindParameters(callee, args),
      enclosing: callee.frame,
    };
    this.calls.push({ home: frame.home, span: { start: call.start, end: call.end } });
    try {
      const innerFlow = { names: flow.names, reach };
      if (def.kind === 'Lambda') return evaluate(def.body, inner, innerFlow, this);
      executeBody(def.body, inner, innerFlow, this);
      return UNKNOWN;
    } finally {
      this.calls.pop();
    }
  }
}

/** Whether the loop's own body binds the name: a guarded read may mean the earlier round's value. */
function isBoundWithin(name: string, loop: Span, frame: Frame): boolean {
  return frame.home.facts.definitions.some(
    (definition) =>
      definition.name === name &&
      loop.start <= definition.span.start &&
      definition.span.end <= loop.end,
  );
}

/** Whether IPython takes the name for a magic, since no variable has it: `ls`, `cd ..`. */
function isMagicWord(span: Span, frame: Frame): boolean {
  return frame.home.facts.magics.some(
    (magic) => magic.isUnlessBound && magic.span.start <= span.start && span.end <= magic.span.end,
  );
}

type Owner =
  | { readonly kind: 'notebook' }
  | { readonly kind: 'local'; readonly frame: Frame }
  /** A variable whose frame is not followed, such as a type parameter. */
  | { readonly kind: 'hidden' };

/** Whose variable a name is. A class body reads names it has not bound yet from outside itself. */
function ownerOf(name: string, frame: Frame, purpose: 'reading' | 'binding' = 'reading'): Owner {
  let scope: Scope | undefined = resolveName(frame.scope, name);
  if (purpose === 'reading' && scope.kind === 'class' && !frame.locals.has(name)) {
    scope = frame.scope.parent && resolveName(frame.scope.parent, name);
  }
  if (scope === undefined || scope.kind === 'module') return { kind: 'notebook' };
  for (let at: Frame | undefined = frame; at; at = at.enclosing) {
    if (at.scope === scope) return { kind: 'local', frame: at };
  }
  return { kind: 'hidden' };
}

/** How surely calling the function runs its body. */
function reachOfBody(
  callee: Extract<Value, { kind: 'function' }>,
  scope: Scope | undefined,
): Reach {
  const { def } = callee;
  if (def.kind === 'Lambda') return 'certain';
  // A coroutine runs when it is awaited, a generator when it is iterated.
  if (def.isAsync || scope?.isGenerator) return 'possible';
  return def.decorators.length > 0 ? 'likely' : 'certain';
}

function bindParameters(
  callee: Extract<Value, { kind: 'function' }>,
  args: Arguments,
): Map<string, Value> {
  const locals = new Map<string, Value>();
  const positional = callee.self ? [callee.self, ...args.positional] : args.positional;
  for (const [index, param] of callee.def.params.entries()) {
    const value = args.named.get(param.name);
    const byPlace = param.form === 'positional' ? positional[index] : undefined;
    locals.set(param.name, value ?? byPlace ?? UNKNOWN);
  }
  return locals;
}

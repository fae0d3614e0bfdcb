/** Follows the code of one run: reads, binds and deletes names, and walks into the functions it calls. */
import { isKernelName } from '../knowledge/builtins.ts';
import type { CallExpr, Expr, Span, Stmt } from '../python/ast.ts';
import type { MagicUse } from '../python/ipython.ts';
import { Calls } from './calls.ts';
import { evaluate } from './evaluate.ts';
import { executeStmt } from './execute.ts';
import { followForeignCall } from './foreignEffects.ts';
import { existing } from './guards.ts';
import type { CodePlace, Home } from './home.ts';
import { isApart, isMagicWord, isTimed, isTimedWith } from './magicStatements.ts';
import type { InheritedUse, Machine, MissingUse, NewBinding } from './machine.ts';
import { joinRecords, SOMEHOW_BOUND, type Binding, type NameRecord } from './names.ts';
import { ownerOf } from './owner.ts';
import { weaker, type Path } from './path.ts';
import { isSameValue, UNKNOWN, type Arguments, type Frame, type Value } from './values.ts';

/** What a missing name means: a prediction stops there; a run that is known to have got further proves the name. */
export type MissingPolicy = 'stop' | 'prove';

/** One run being followed. Make one for each run; read its notes when the code has been executed. */
export class Follower implements Machine {
  /** Reads that a run got past although nothing that was seen bound their name. */
  readonly unexplained: MissingUse[] = [];
  /** Where the run stopped. From then on names are bound in `lost` only. */
  stop: CodePlace | undefined;
  readonly lost = new Map<string, NameRecord>();

  /** The missing name at which a prediction stopped. */
  private stoppedBy: MissingUse | undefined;
  /** What stopped was a `%time` line, which some versions of IPython only report before they go on. */
  private mayGoOn = false;

  private readonly home: Home;
  private readonly policy: MissingPolicy;
  private readonly calls = new Calls(this);
  private readonly missingUses = new Map<string, MissingUse>();
  private readonly inheritedUses = new Map<string, InheritedUse>();

  constructor(home: Home, policy: MissingPolicy) {
    this.home = home;
    this.policy = policy;
  }

  get hasStopped(): boolean {
    return this.stop !== undefined;
  }

  /** The run is known to have stopped in this stretch of its text. */
  stopAt(span: Span, frame: Frame): void {
    this.stop ??= { home: this.home, span: { start: span.start, end: span.end } };
    this.mayGoOn ||= isTimed(span, frame);
  }

  /** Of each missing name its surest read, in the order they would be met. */
  get missing(): readonly MissingUse[] {
    return [...this.missingUses.values()];
  }

  /** What was read of earlier runs: of each name its surest read. */
  get inherited(): readonly InheritedUse[] {
    return [...this.inheritedUses.values()];
  }

  evaluate(expr: Expr, frame: Frame, path: Path): Value {
    return evaluate(expr, frame, path, this);
  }

  execute(body: readonly Stmt[], frame: Frame, path: Path): void {
    for (const stmt of body) {
      if (path.isOver) return;
      if (isApart(stmt, frame)) {
        const apart = path.fork();
        executeStmt(stmt, frame, apart, this);
        path.isOver = apart.isOver;
        continue;
      }
      const wasRunning = this.stop === undefined;
      this.executeOne(stmt, frame, path);
      if (wasRunning && this.stop !== undefined && isTimed(stmt, frame)) {
        this.mayGoOn = true;
        this.executeOne(stmt, frame, path);
      }
    }
  }

  private executeOne(stmt: Stmt, frame: Frame, path: Path): void {
    const { mayGoOn } = this;
    // No version goes on in the text that `%time` was given, only behind it.
    const isLost = mayGoOn && this.stop !== undefined && isTimedWith(this.stop, stmt, frame);
    if (isLost) this.mayGoOn = false;
    executeStmt(stmt, frame, path, this);
    if (isLost) this.mayGoOn = mayGoOn;
  }

  executeAnyway(body: readonly Stmt[], frame: Frame, path: Path): void {
    const { stop } = this;
    this.stop = undefined;
    this.execute(body, frame, path);
    this.stop = stop ?? this.stop;
  }

  call(callee: Value, call: Span, args: Arguments, frame: Frame, path: Path): Value {
    return this.calls.call(callee, call, args, frame, path);
  }

  resume(value: Value, extent: 'all' | 'first', frame: Frame, path: Path): Value {
    return this.calls.resume(value, extent, frame, path);
  }

  callForeign(call: CallExpr, args: Arguments, frame: Frame, path: Path): Value {
    return followForeignCall(call, args, frame, path, this);
  }

  readName(name: string, span: Span, frame: Frame, path: Path): Value {
    const owner = ownerOf(name, frame);
    if (owner.kind === 'local') return owner.frame.locals.get(name) ?? UNKNOWN;
    if (owner.kind === 'hidden') return UNKNOWN;
    const record = this.recordOf(name, path);
    if (record.presence === 'absent') {
      const isKnown = isKernelName(name) || path.names.mayHoldMore || isMagicWord(span, frame);
      if (!isKnown) this.noteMissing(name, span, record, frame, path);
      return UNKNOWN;
    }
    if (record.binding?.runId !== this.home.runId)
      this.noteInherited(name, span, record, frame, path);
    if (record.presence === 'maybe' && this.showsExistence(path)) {
      this.setRecord(name, existing(record), path);
    }
    return record.value;
  }

  bindName(binding: NewBinding, value: Value, frame: Frame, path: Path): void {
    const owner = ownerOf(binding.name, frame, 'binding');
    if (owner.kind === 'local') {
      const { locals } = owner.frame;
      const known = locals.get(binding.name);
      locals.set(binding.name, known === undefined || isSameValue(known, value) ? value : UNKNOWN);
    } else if (owner.kind === 'notebook') {
      const { name, kind, span } = binding;
      const full: Binding = { name, kind, span, home: frame.home, runId: this.home.runId };
      this.setRecord(name, { presence: 'bound', binding: full, value }, path);
    }
  }

  deleteName(name: string, span: Span, kind: 'del' | 'except-end', frame: Frame, path: Path): void {
    if (path.isOver) return;
    const owner = ownerOf(name, frame, 'binding');
    if (owner.kind === 'local') owner.frame.locals.delete(name);
    if (owner.kind !== 'notebook') return;
    const record = this.recordOf(name, path);
    if (record.presence !== 'absent') {
      this.remove(name, record.binding, kind, { home: frame.home, span }, path);
    } else if (path.names.mayHoldMore) {
      this.remove(name, undefined, kind, { home: frame.home, span }, path);
    } else if (kind === 'del') this.noteMissing(name, span, record, frame, path);
  }

  noteMagicAt(offset: number, frame: Frame, path: Path): void {
    const { magics } = frame.home.facts;
    const magic = magics.find((use) => use.placeholder === offset);
    if (magic) this.noteMagic(magic, frame, path);
  }

  /** What a magic binds, removes or hides from view. */
  noteMagic(magic: MagicUse, frame: Frame, path: Path): void {
    if (magic.isUnlessBound && this.recordOf(magic.name, path).presence !== 'absent') return;
    const place = { home: frame.home, span: magic.span };
    const removeAll = (names: Iterable<string>): void => {
      for (const name of names) {
        const record = this.recordOf(name, path);
        if (record.presence !== 'absent') this.remove(name, record.binding, 'reset', place, path);
      }
    };
    for (const { name, span } of magic.binds) {
      this.bindName({ name, kind: 'magic', span }, UNKNOWN, frame, path);
    }
    if (magic.clears === 'all') removeAll(new Set(path.names.names()));
    // Which names are gone is not known.
    if (magic.clears === 'some') {
      for (const name of new Set(path.names.names())) this.doubt(name, path);
    }
    removeAll(magic.deletes.map(({ name }) => name));
    if (magic.bindsUnknown) this.admitMore(path);
  }

  doubtName(name: string, path: Path): void {
    const record = this.recordOf(name, path);
    const known = record.presence === 'absent' ? SOMEHOW_BOUND : { ...record, value: UNKNOWN };
    this.setRecord(name, known, path);
  }

  admitMore(path: Path): void {
    if (this.stop === undefined) path.admitMore();
  }

  private remove(
    name: string,
    binding: Binding | undefined,
    kind: 'del' | 'except-end' | 'reset',
    { home, span }: CodePlace,
    path: Path,
  ): void {
    const removal = { kind, home, span: { start: span.start, end: span.end }, binding };
    this.setRecord(name, { presence: 'absent', removal, loss: undefined }, path);
  }

  private doubt(name: string, path: Path): void {
    const record = this.recordOf(name, path);
    if (record.presence === 'bound') this.setRecord(name, { ...record, presence: 'maybe' }, path);
  }

  private recordOf(name: string, path: Path): NameRecord {
    return (this.stop === undefined ? undefined : this.lost.get(name)) ?? path.names.get(name);
  }

  private setRecord(name: string, record: NameRecord, path: Path): void {
    if (this.stop === undefined) path.set(name, record);
    else {
      this.lost.set(name, record);
      if (this.mayGoOn) path.set(name, joinRecords(path.names.get(name), record));
    }
  }

  /** Whether the path going on after a read shows that the name was there. */
  private showsExistence(path: Path): boolean {
    if (path.catchesNameErrors) return true;
    return this.policy === 'prove' && this.stop === undefined && path.reach === 'certain';
  }

  private noteInherited(
    name: string,
    span: Span,
    record: Exclude<NameRecord, { presence: 'absent' }>,
    frame: Frame,
    path: Path,
  ): void {
    const isSure = record.presence === 'bound' && this.stop === undefined;
    const reach = isSure ? path.reach : 'possible';
    const before = this.inheritedUses.get(name);
    if (before && weaker(before.reach, reach) === reach) return;
    this.inheritedUses.set(name, {
      name,
      span: { start: span.start, end: span.end },
      home: frame.home,
      binding: record.binding,
      reach,
      call: this.calls.stack[0],
    });
  }

  private noteMissing(
    name: string,
    span: Span,
    record: MissingUse['record'],
    frame: Frame,
    path: Path,
  ): void {
    const use: MissingUse = {
      name,
      span: { start: span.start, end: span.end },
      home: frame.home,
      reach: path.catchesNameErrors ? 'possible' : path.reach,
      calls: [...this.calls.stack],
      record,
      isAfterStop: this.stop !== undefined,
    };
    if (path.catchesNameErrors) {
      // Somebody waits for this error: the path goes on in a handler.
      path.endAtMissingName();
    } else if (this.policy === 'prove' && this.stop === undefined) {
      this.unexplained.push(use);
      // The run got past this read, so the name was there.
      if (use.reach !== 'possible') path.set(name, SOMEHOW_BOUND);
    }
    if (this.policy === 'stop') this.noteForeseen(use, path);
  }

  private noteForeseen(use: MissingUse, path: Path): void {
    const loop = path.outermostLoop;
    if (use.reach === 'possible' && loop && isBoundWithin(use, loop)) return;
    const before = this.missingUses.get(use.name);
    // Where the run stops counts for more than a surer read that it never gets to.
    const isKnown =
      before && (weaker(before.reach, use.reach) === use.reach || before === this.stoppedBy);
    if (isKnown) return;
    this.missingUses.delete(use.name);
    this.missingUses.set(use.name, use);
    if (use.reach === 'possible' || this.stop !== undefined) return;
    this.stop = use.calls[0] ?? use;
    this.stoppedBy = use;
  }
}

/** Whether the loop's own body binds the name: a guarded read may mean the earlier round's value. */
function isBoundWithin({ name, home }: MissingUse, loop: Span): boolean {
  return home.facts.definitions.some(
    (definition) =>
      definition.name === name &&
      loop.start <= definition.span.start &&
      definition.span.end <= loop.end,
  );
}

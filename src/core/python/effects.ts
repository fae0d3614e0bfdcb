/** Lists what a text does to the objects behind its names: keys taken away and added, iterators used up, and so on. */
import { actOn, type Effect, type NamedAct } from './acts.ts';
import type { Expr, Module, Span, Stmt } from './ast.ts';
import { boundValue, unpackedValue } from './boundValue.ts';
import { actsOfCall, actsOfIteration, actsOfSubscript } from './callActs.ts';
import { dottedName } from './dottedName.ts';
import type { MagicUse } from './magicUse.ts';
import { readKeys } from './keys.ts';
import { actsOfAugmentation, actsOfDeletion, actsOfStore } from './storeActs.ts';
import { childExprs, forEachTarget } from './walk.ts';

/** A text as far as its effects depend on it. */
export interface EffectiveText {
  readonly module: Module;
  readonly magics: readonly MagicUse[];
  textOf(span: Span): string;
}

/** In evaluation order, module level only: what functions and classes do when they are called is not followed. */
export function effectsOf(text: EffectiveText): readonly Effect[] {
  const reader = new EffectReader(text);
  reader.statements(text.module.body, 'always');
  return reader.found;
}

type Reach = 'always' | 'sometimes';

class EffectReader {
  readonly found: Effect[] = [];
  private readonly text: EffectiveText;
  private statement: Span = { start: 0, end: 0 };
  private reach: Reach = 'always';

  constructor(text: EffectiveText) {
    this.text = text;
  }

  statements(body: readonly Stmt[], reach: Reach): void {
    for (const stmt of body) {
      this.enter(stmt, reach);
      this.one(stmt, reach);
    }
  }

  private enter({ start, end }: Span, reach: Reach): void {
    this.statement = { start, end };
    this.reach = reach;
  }

  private add(acts: readonly NamedAct[]): void {
    const { statement } = this;
    const isSure = this.reach === 'always';
    for (const act of acts) this.found.push({ ...act, statement, isSure });
  }

  private one(stmt: Stmt, reach: Reach): void {
    switch (stmt.kind) {
      case 'Expr':
        this.expr(stmt.value);
        return;
      case 'Assign':
        this.expr(stmt.value);
        for (const target of stmt.targets) this.assign(target, stmt.value);
        return;
      case 'AnnAssign':
        if (!stmt.value) return;
        this.expr(stmt.value);
        this.assign(stmt.target, stmt.value);
        return;
      case 'AugAssign':
        this.expr(stmt.value);
        for (const child of childExprs(stmt.target)) this.expr(child);
        this.add(actsOfAugmentation(stmt.target));
        return;
      case 'Delete':
        for (const target of stmt.targets) {
          for (const child of childExprs(target)) this.expr(child);
          this.add(actsOfDeletion(target));
        }
        return;
      case 'Import':
      case 'ImportFrom':
        for (const { bound } of stmt.names) this.bindOther(bound.name, bound);
        return;
      case 'FunctionDef':
      case 'ClassDef':
        for (const decorator of stmt.decorators) this.expr(decorator);
        this.bindOther(stmt.name.name, stmt.name);
        return;
      case 'Raise':
        this.all([stmt.exc, stmt.cause]);
        return;
      case 'Assert':
        this.all([stmt.test, stmt.msg]);
        return;
      case 'If':
      case 'While':
        this.expr(stmt.test);
        this.statements([...stmt.body, ...stmt.orelse], 'sometimes');
        return;
      case 'For':
        this.expr(stmt.iter);
        this.add(actsOfIteration(stmt.iter, mayStopEarly(stmt.body) ? 'one' : 'all'));
        this.enter(stmt, 'sometimes');
        this.bindLoop(stmt.target, stmt.iter);
        this.statements([...stmt.body, ...stmt.orelse], 'sometimes');
        return;
      case 'With':
        this.with(stmt, reach);
        return;
      case 'Try':
        this.statements(stmt.body, stmt.handlers.length > 0 ? 'sometimes' : reach);
        for (const handler of stmt.handlers) this.statements(handler.body, 'sometimes');
        this.statements(stmt.orelse, 'sometimes');
        this.statements(stmt.finalbody, reach);
        return;
      case 'Match':
        this.expr(stmt.subject);
        for (const { body } of stmt.cases) this.statements(body, 'sometimes');
        return;
      case 'Broken':
        this.statements(stmt.parts, 'sometimes');
        return;
      default:
        return;
    }
  }

  /** The names that a `with` opens are closed when its block is over. */
  private with(stmt: Extract<Stmt, { kind: 'With' }>, reach: Reach): void {
    for (const { context, target } of stmt.items) {
      this.expr(context);
      if (target) this.assign(target, context);
    }
    this.statements(stmt.body, reach);
    this.enter(stmt, reach);
    for (const { context, target } of stmt.items) {
      if (target?.kind === 'Name' && isFile(context)) {
        this.add([actOn(target.id, { kind: 'closes' }, target)]);
      }
    }
  }

  /** Binds the target, or changes the object that it is a part of. */
  private assign(target: Expr, value: Expr | undefined): void {
    switch (target.kind) {
      case 'Name':
        this.bind(target.id, value, target);
        return;
      case 'Tuple':
      case 'List':
        this.unpack(target.elts, value);
        return;
      case 'Starred':
        this.assign(target.value, undefined);
        return;
      default:
        for (const child of childExprs(target)) this.expr(child);
        this.add(actsOfStore(target, value, (span) => this.text.textOf(span)));
    }
  }

  private unpack(targets: readonly Expr[], value: Expr | undefined): void {
    const isSequence = value?.kind === 'Tuple' || value?.kind === 'List';
    if (isSequence && value.elts.length === targets.length) {
      for (const [index, target] of targets.entries()) this.assign(target, value.elts[index]);
      return;
    }
    if (value) this.add(actsOfIteration(value, 'all'));
    for (const target of targets) {
      forEachTarget(target, (leaf) => {
        if (leaf.kind !== 'Name' || !value) this.assign(leaf, undefined);
        else
          this.add([actOn(leaf.id, { kind: 'binds', value: unpackedValue(leaf.id, value) }, leaf)]);
      });
    }
  }

  private bindLoop(target: Expr, iter: Expr): void {
    const keys = readKeys(iter);
    if (target.kind !== 'Name' || keys.terms.length === 0) this.assign(target, undefined);
    else this.add([actOn(target.id, { kind: 'binds', value: { kind: 'each', keys } }, target)]);
  }

  private bindOther(name: string, span: Span): void {
    this.add([actOn(name, { kind: 'binds', value: { kind: 'other' } }, span)]);
  }

  private bind(name: string, value: Expr | undefined, span: Span): void {
    // What stands for IPython's syntax in the text (`files = !ls`) is no value of its own.
    const isMagic = this.text.magics.some((magic) => magic.placeholder === value?.start);
    if (!value || isMagic) this.bindOther(name, span);
    else this.add([actOn(name, { kind: 'binds', value: boundValue(name, value) }, span)]);
  }

  private all(exprs: readonly (Expr | undefined)[]): void {
    for (const expr of exprs) if (expr) this.expr(expr);
  }

  /** What evaluating the expression does. */
  private expr(expr: Expr): void {
    switch (expr.kind) {
      case 'BoolOp':
      case 'IfExp': {
        const [first, ...rest] = childExprs(expr);
        this.all([first]);
        this.sometimes(rest);
        return;
      }
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp': {
        const [first] = expr.generators;
        this.all([first?.iter]);
        // A generator takes nothing before it is iterated itself.
        if (first && expr.kind !== 'GeneratorExp') this.add(actsOfIteration(first.iter, 'all'));
        const inner = expr.generators.flatMap(({ iter, ifs }) =>
          iter === first?.iter ? ifs : [iter, ...ifs],
        );
        this.sometimes([...inner, ...expr.elements]);
        return;
      }
      default:
        for (const child of childExprs(expr)) this.expr(child);
    }
    if (expr.kind === 'Call') this.add(actsOfCall(expr));
    else if (expr.kind === 'Subscript') this.add(actsOfSubscript(expr));
    else if (expr.kind === 'Starred') this.add(actsOfIteration(expr.value, 'all'));
    else if (expr.kind === 'NamedExpr') this.bind(expr.target.id, expr.value, expr.target);
  }

  private sometimes(exprs: readonly Expr[]): void {
    const before = this.reach;
    this.reach = 'sometimes';
    this.all(exprs);
    this.reach = before;
  }
}

/** `open(…)`, `zipfile.ZipFile(…)`: contexts that are files. */
function isFile(context: Expr): boolean {
  const callee = context.kind === 'Call' ? dottedName(context.func) : undefined;
  return (
    callee !== undefined && /(?:^|\.)(?:open|ZipFile|urlopen|File|TemporaryFile)$/.test(callee)
  );
}

/** Whether the loop may leave items behind. */
function mayStopEarly(body: readonly Stmt[]): boolean {
  return body.some((stmt) => {
    switch (stmt.kind) {
      case 'Break':
      case 'Raise':
        return true;
      case 'If':
        return mayStopEarly([...stmt.body, ...stmt.orelse]);
      case 'With':
        return mayStopEarly(stmt.body);
      case 'Try':
        return mayStopEarly([...stmt.body, ...stmt.handlers.flatMap((handler) => handler.body)]);
      default:
        return false;
    }
  });
}

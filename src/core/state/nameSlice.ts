/** Finds the statements of a text that decide what a name is after it ran, to compare two texts by one name. */
import type { Act } from '../python/acts.ts';
import type { Expr, Span, Stmt } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { BindingKind, Definition } from '../python/definitions.ts';
import { notebookReads } from '../python/scopes.ts';
import { codeOf } from './codeText.ts';

/** Acts after which the object is no longer what it was. What unknown code does to it is not guessed. */
const CHANGES: ReadonlySet<Act['kind']> = new Set([
  'binds',
  'changes',
  'sets-attribute',
  'shrinks',
  'grows',
  'alters',
  'takes',
  'closes',
]);

/** Whether a binding of that kind means its own statement alone: an import, a function, a class. */
export function isFixed(kind: BindingKind): kind is 'import' | 'function' | 'class' {
  return kind === 'import' || kind === 'function' || kind === 'class';
}

/**
 * The statements, at the top level of the text, that bind the name, change its object, or do either to what goes into
 * it. In source order; empty if the text does not bind it.
 */
export function sliceOf(facts: CellFacts, name: string): readonly Span[] {
  const { body } = facts.module;
  const slice = new Set<Stmt>();
  const seen = new Set<string>();
  const include = (wanted: string): void => {
    if (seen.has(wanted)) return;
    seen.add(wanted);
    const definitions = definitionsIn(facts, wanted);
    if (definitions.length === 0) return;
    const isAllFixed = definitions.every(({ kind }) => isFixed(kind));
    const changes = isAllFixed ? [] : changesOf(facts, wanted);
    for (const stmt of body) {
      if (![...definitions.map(({ span }) => span), ...changes].some(within(stmt))) continue;
      slice.add(stmt);
      if (isAllFixed) continue;
      for (const source of new Set(facts.definitions.map((definition) => definition.name))) {
        if (notebookReads(facts.scopes, source).some(within(stmt))) include(source);
      }
    }
  };
  include(name);
  return body.filter((stmt) => slice.has(stmt));
}

/** Whether both texts make the same of the name, as far as their own statements decide it. */
export function isSameDefinition(name: string, a: CellFacts, b: CellFacts): boolean {
  if (a.source === b.source) return true;
  const codeOfSlice = (facts: CellFacts): string =>
    sliceOf(facts, name)
      .map((span) => codeOf(facts.textOf(span)))
      .join('\n');
  const code = codeOfSlice(a);
  return code !== '' && code === codeOfSlice(b);
}

/** Whether running the text again is sure to bind the name to an equal value: imports, functions, plain constants. */
export function bindsSameEachTime(name: string, facts: CellFacts): boolean {
  const definitions = definitionsIn(facts, name);
  return (
    definitions.length > 0 &&
    definitions.every(({ kind, span }) => isFixed(kind) || isConstantAssignment(facts, span))
  );
}

function definitionsIn(facts: CellFacts, name: string): readonly Definition[] {
  return facts.definitions.filter((definition) => definition.name === name);
}

function changesOf(facts: CellFacts, name: string): readonly Span[] {
  return facts.effects.filter((effect) => effect.name === name && CHANGES.has(effect.act.kind));
}

function isConstantAssignment(facts: CellFacts, target: Span): boolean {
  const stmt = facts.module.body.find((candidate) => within(candidate)(target));
  return (
    stmt?.kind === 'Assign' &&
    stmt.targets.every(({ kind }) => kind === 'Name') &&
    isConstant(stmt.value)
  );
}

function isConstant(expr: Expr): boolean {
  if (expr.kind === 'UnaryOp') return isConstant(expr.operand);
  if (expr.kind === 'Tuple') return expr.elts.every(isConstant);
  return expr.kind === 'Constant';
}

function within(outer: Span): (inner: Span) => boolean {
  return ({ start, end }) => outer.start <= start && end <= outer.end;
}

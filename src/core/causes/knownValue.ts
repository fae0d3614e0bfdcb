/** Tells what a value on the crash line is, as far as the text that made it shows: its type and its length. */
import type { Crash } from '../model/crash.ts';
import type { Expr } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { shownValue, type ShownValue } from '../python/shownValue.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { isCreation, type ObjectEvent } from '../state/objects.ts';
import { originsOf, pointOf, type NameOrigin } from './boundAt.ts';
import { isNotebookName, type CrashSite } from './crashSite.ts';

/** A value and the expression that made it. */
export interface KnownValue {
  /** `undefined` where the text does not show it. */
  readonly type: string | undefined;
  /** Number of items at the crash: nothing has added or taken any since. */
  readonly length: number | undefined;
  /** The expression that the value was made by, and the text it stands in. */
  readonly made: Expr;
  readonly facts: CellFacts;
}

/** The value of an expression on the crash line; names are followed to what they were given. */
export function knownValue(
  expr: Expr,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): KnownValue | undefined {
  if (expr.kind !== 'Name') return described(expr, site.facts, shownValue(expr));
  const chain = originsOf(expr, pointOf(site, crash, notebook), crash, notebook);
  const last = chain.at(-1);
  if (!last) return undefined;
  const isLast = last.isSure && chain.every(({ operator }) => operator === undefined);
  const shown = shownBy(last);
  if (!last.value) return shown && { ...shown, made: expr, facts: site.facts };
  const isWhole = last.item === undefined && (last.by === 'assignment' || last.by === 'parameter');
  if (!isWhole) {
    return { type: shown?.type, length: undefined, made: last.value, facts: last.point.facts };
  }
  const keepsLength = isLast && isUnchanged(expr.id, site, crash, notebook, expr);
  const value = shown && { ...shown, length: keepsLength ? shown.length : undefined };
  return described(last.value, last.point.facts, isLast ? value : undefined);
}

function described(made: Expr, facts: CellFacts, shown: ShownValue | undefined): KnownValue {
  return { type: shown?.type, length: shown?.length, made, facts };
}

/** What the binding itself shows: a function, a module, an item of a counted loop, a value. */
function shownBy({ by, value, item }: NameOrigin): ShownValue | undefined {
  switch (by) {
    case 'function':
      return { type: 'function', length: undefined };
    case 'class':
      return { type: 'type', length: undefined };
    case 'assignment':
    case 'parameter':
      return value && item === undefined ? shownValue(value) : undefined;
    case 'loop':
    case 'comprehension':
      return value && itemOf(value, item);
    default:
      return undefined;
  }
}

/** What a loop over the value binds: its items, or one part of each. */
function itemOf(value: Expr, part: number | undefined): ShownValue | undefined {
  const shown = shownValue(value);
  const isNumber = shown?.type === 'range' && part === undefined;
  const isPosition = shown?.type === 'enumerate' && part === 0;
  if (isNumber || isPosition) return { type: 'int', length: undefined };
  if (shown?.type === 'str' && part === undefined) return { type: 'str', length: 1 };
  if ((value.kind === 'List' || value.kind === 'Tuple') && part === undefined) {
    const [first, ...rest] = value.elts.map(shownValue);
    return first && rest.every((each) => each?.type === first.type)
      ? { type: first.type, length: undefined }
      : undefined;
  }
  return undefined;
}

/** Nothing that ran since the name was bound may have added items to its object, or taken some. */
function isUnchanged(
  name: string,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
  span: { readonly start: number; readonly end: number },
): boolean {
  if (!isNotebookName(site, name, span)) return true;
  const events = notebook.objects
    .at(crash.run?.id ?? notebook.history.runs.length, site.statement)
    .eventsOf(name);
  return events.every((event) => isCreation(event) || leavesItems(event));
}

function leavesItems({ effect: { act } }: ObjectEvent): boolean {
  return act.kind === 'needs' || act.kind === 'takes' || act.kind === 'escapes';
}

/** How a type that is known fits the one that a message names. */
export function typeFit(known: string | undefined, printed: string): 'yes' | 'no' | 'unknown' {
  if (known === undefined) return 'unknown';
  return lastPart(known) === lastPart(printed) ? 'yes' : 'no';
}

function lastPart(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

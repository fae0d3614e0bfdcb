/** Finds the parts of the crash line that an error may be about, and narrows them to one where it can be told. */
import type { Crash } from '../model/crash.ts';
import type { Expr } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { expressionsAt, type CrashSite } from './crashSite.ts';
import { typeFit, knownValue, type KnownValue } from './knownValue.ts';

/** A value on the line, and the expression that needs something of it. */
export interface Part<E extends Expr = Expr> {
  readonly value: Expr;
  readonly whole: E;
}

export interface Suspect<E extends Expr = Expr> extends Part<E> {
  readonly known: KnownValue | undefined;
}

/** Those that may be meant; `isSure`: there is only one. */
export interface Suspects<E extends Expr = Expr> {
  readonly first: Suspect<E>;
  readonly others: readonly Suspect<E>[];
  readonly isSure: boolean;
}

/**
 * The values that `partsOf` finds on the line and whose type may be `type`. Those whose type is known to fit win over
 * those of which nothing is known; the part that the traceback points at wins over all. `undefined` if none is left.
 */
export function suspectsOf<E extends Expr>(
  partsOf: (expr: Expr) => readonly Part<E>[],
  type: string | undefined,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): Suspects<E> | undefined {
  const all = expressionsAt(site)
    .flatMap(partsOf)
    .map((part): Suspect<E> => ({
      ...part,
      known: knownValue(part.value, site, crash, notebook),
    }));
  const { highlight } = site;
  const marked = all.filter(
    ({ whole }) => whole.start === highlight?.start && whole.end === highlight.end,
  );
  const possible = (marked.length > 0 ? marked : all).map((suspect) => ({
    suspect,
    fit: type === undefined ? ('unknown' as const) : typeFit(suspect.known?.type, type),
  }));
  const sure = possible.filter(({ fit }) => fit === 'yes');
  const left = sure.length > 0 ? sure : possible.filter(({ fit }) => fit === 'unknown');
  const [first, ...others] = left.map(({ suspect }) => suspect);
  return first && { first, others, isSure: others.length === 0 };
}

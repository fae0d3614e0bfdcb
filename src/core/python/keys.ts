/** Reads the columns and keys that a text names: literally, or through a variable that holds them. */
import type { CallExpr, ConstantExpr, Expr, Span } from './ast.ts';
import type { KeyArgument } from '../knowledge/objectMethods.ts';
import { spanOf } from './expressions.ts';

/** A column's name, a dict's key, a row's label. */
export type Key = string | number;

/** One key as it is written: itself, or a variable that holds one or several. */
export type KeyTerm =
  | (Span & { readonly kind: 'literal'; readonly key: Key })
  | (Span & { readonly kind: 'variable'; readonly name: string });

/** Keys that a text names together. */
export interface KeyTerms {
  readonly terms: readonly KeyTerm[];
  /** Whether these are all: nothing computed stands among them. */
  readonly isComplete: boolean;
}

export const NO_KEYS: KeyTerms = { terms: [], isComplete: true };
const UNREADABLE: KeyTerms = { terms: [], isComplete: false };

/** The key that the constant is; `undefined` for other constants, and for texts with escapes. */
export function keyOfConstant({ type, text }: ConstantExpr): Key | undefined {
  if (type === 'str') return text.includes('\\') ? undefined : text;
  return type === 'int' && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The keys that the expression names: a text, a number, a variable, or a list, tuple or set of them. */
export function readKeys(expr: Expr): KeyTerms {
  switch (expr.kind) {
    case 'Constant': {
      const key = keyOfConstant(expr);
      if (key === undefined) return UNREADABLE;
      return { terms: [{ kind: 'literal', key, ...spanOf(expr) }], isComplete: true };
    }
    case 'Name':
      return { terms: [{ kind: 'variable', name: expr.id, ...spanOf(expr) }], isComplete: true };
    case 'List':
    case 'Tuple':
    case 'Set':
      return joinKeys(expr.elts.map(readKeys));
    default:
      return UNREADABLE;
  }
}

/** All of them together. */
export function joinKeys(parts: readonly KeyTerms[]): KeyTerms {
  return {
    terms: parts.flatMap((part) => part.terms),
    isComplete: parts.every((part) => part.isComplete),
  };
}

/** The keys that a dict's literal has. */
export function keysOfDict(expr: Extract<Expr, { kind: 'Dict' }>): KeyTerms {
  return joinKeys(expr.items.map(({ key }) => (key ? readKeys(key) : UNREADABLE)));
}

/** The value of the call's argument; `undefined` if it is not given. */
export function argumentOf(call: CallExpr, { position, keyword }: KeyArgument): Expr | undefined {
  const named = call.keywords.find(({ arg }) => arg?.name === keyword)?.value;
  if (named || position === undefined) return named;
  const before = call.args.slice(0, position + 1);
  return before.some((arg) => arg.kind === 'Starred') ? undefined : before[position];
}

/** Whether the keyword is given as that constant: `inplace=True`, `axis='columns'`. */
export function hasKeyword(call: CallExpr, keyword: string, text: string): boolean {
  const value = argumentOf(call, { position: undefined, keyword });
  return value?.kind === 'Constant' && value.text === text;
}

/** Describes what an error is about: a part of the crash line, the variable behind it, and who bound that. */
import type { Crash, Place } from '../model/crash.ts';
import type { CrashType, Evidence, Origin, Phrase } from '../model/finding.ts';
import type { Expr, NameExpr } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { Match } from './cause.ts';
import { originsOf, pointOf } from './boundAt.ts';
import { placeAt, type CrashSite } from './crashSite.ts';
import { firstLineOf } from './placing.ts';
import { cellName, code, lineName } from './wording.ts';

/** One value on the crash line. */
export interface Subject {
  /** As it is written there. */
  readonly text: string;
  readonly expr: Expr;
  /** The variable that the expression starts from; `undefined` for constants and calls of functions. */
  readonly name: string | undefined;
  /** The place as it is now, if the text still stands there. */
  readonly place: Place | undefined;
  /** Where the variable got its value. */
  readonly origin: Origin | undefined;
  /** What that variable is called there, and the first line of the statement. */
  readonly source: { readonly name: string; readonly statement: string } | undefined;
}

/** The value that `expr` stands for on that line. */
export function subjectOf(
  expr: Expr,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): Subject {
  const root = rootName(expr);
  const chain = root ? originsOf(root, pointOf(site, crash, notebook), crash, notebook) : [];
  // An import is where a module comes from, and a function's text is not its result.
  const isValue = chain.every(({ by }) => by !== 'import' && by !== 'function' && by !== 'class');
  const source = isValue ? chain.findLast(({ place, statement }) => place && statement) : undefined;
  const { place, statement, point, name = '' } = source ?? {};
  return {
    text: site.facts.textOf(expr),
    expr,
    name: isValue ? root?.id : undefined,
    place: placeAt(site, expr, notebook),
    origin: place && { ...place, label: `${code(name)} gets its value here` },
    source:
      statement && point ? { name, statement: firstLineOf(point.facts, statement) } : undefined,
  };
}

/** The variable that an expression starts from: `df` of `df['a'].mean()`. */
export function rootName(expr: Expr): NameExpr | undefined {
  switch (expr.kind) {
    case 'Name':
      return expr;
    case 'Attribute':
    case 'Subscript':
      return rootName(expr.value);
    case 'Call':
      return expr.func.kind === 'Attribute' ? rootName(expr.func) : undefined;
    default:
      return undefined;
  }
}

/** What a match about values says besides its words. */
export interface About {
  /** What the message or the line shows. */
  readonly said: Phrase;
  readonly crashType: CrashType;
  /** The one to mark first. */
  readonly subjects: readonly Subject[];
  /** Names without a place of their own: columns, arguments. */
  readonly alsoNamed?: readonly string[];
  /** Why these subjects, where the line leaves a choice. */
  readonly inferred?: Phrase | undefined;
  /** What is known of them besides. */
  readonly known?: readonly Evidence[];
}

/** Evidence, names and places of a match about values. */
export function matchAbout(
  { said, crashType, subjects, alsoNamed = [], inferred, known = [] }: About,
  crash: Crash,
): Match {
  const [first] = subjects;
  const origin = subjects.find((each) => each.origin)?.origin;
  const names = subjects.flatMap(({ name }) => name ?? []);
  return {
    names: [...new Set([...names, ...alsoNamed])],
    crashType,
    ...(first?.place ? { site: first.place } : {}),
    origin,
    evidence: [
      { basis: 'observed', fact: said, place: first?.place ?? crash.site },
      {
        basis: 'observed',
        fact: `Python ${crash.basis === 'foreseen' ? 'would say' : 'says'} ${code(crash.message.split('\n', 1).join(''))}`,
      },
      ...known,
      ...uniqueOrigins(subjects),
      ...(inferred === undefined ? [] : [{ basis: 'inferred' as const, fact: inferred }]),
    ],
  };
}

function uniqueOrigins(subjects: readonly Subject[]): readonly Evidence[] {
  const seen = new Set<string>();
  return subjects.flatMap(({ origin, source }): readonly Evidence[] => {
    if (!origin || !source || seen.has(source.name)) return [];
    seen.add(source.name);
    return [
      {
        basis: 'observed',
        fact: `${whereFrom(origin)} binds ${code(source.name)}: ${code(source.statement)}`,
        place: origin,
      },
    ];
  });
}

/** `cell 3, line 2`. */
function whereFrom(place: Place): Phrase {
  return `${cellName({ index: place.cell })}, ${lineName(place.range.start.line)}`;
}

/** Where the value was made, as a sentence with a blank before it; nothing where that is not known. */
export function comingFrom({ origin, source }: Subject): Phrase {
  if (!origin || !source) return '';
  return ` ${code(source.name)} comes from ${whereFrom(origin)}: ${code(source.statement)}.`;
}

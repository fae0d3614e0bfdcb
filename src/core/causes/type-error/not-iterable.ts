/** A loop, `in` or an unpacking needs something with items, and meets a single value. */
import type { Fix } from '../../model/finding.ts';
import type { Expr, Stmt } from '../../python/ast.ts';
import type { NotIterable as NotIterableMessage } from '../../traceback/operandFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { isNumberType, kindOf } from '../typeWords.ts';
import { readUncalled } from '../uncalled.ts';
import { code } from '../wording.ts';

interface NotIterable extends Match {
  readonly blamed: Blame;
  readonly message: NotIterableMessage;
  readonly at: CrashSite;
  /** The loop gives each item to several names. */
  readonly isPairLoop: boolean;
}

export const notIterable = defineCause<NotIterable>({
  id: 'not-iterable',
  exceptions: ['TypeError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Single value gone through',
    what: 'A loop, `in`, an unpacking or a function like `list` or `sum` goes through the items of a value that has none: a number, a truth value.',
    why: 'A number is one value, not a row of them: `range(n)` counts up to it.',
    todo: 'Loop over `range(n)`, or take the list itself instead of its length.',
    limits: 'None, and a method without its brackets, are explained by causes of their own.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'not-iterable' || message.type === 'NoneType') return undefined;
    if (readUncalled(crash, notebook)) return undefined;
    const at = innermostSite(crash, notebook);
    if (!at?.isRaisedHere) return undefined;
    const gone = goneThrough(at.statement, message.use);
    const partsOf = (expr: Expr): readonly Part[] => [
      ...partsIn(expr, message.use),
      ...(gone.includes(expr) ? [{ value: expr, whole: expr }] : []),
    ];
    const isPairLoop = message.use === 'unpacking' && at.statement.kind === 'For';
    // The message speaks of an item then, not of what is looped over.
    const type = isPairLoop ? undefined : message.type;
    const suspects = suspectsOf(partsOf, type, at, crash, notebook);
    if (!suspects) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const said = `Python found ${kindOf(message.type)} where it needs items`;
    return {
      blamed,
      message,
      at,
      isPairLoop,
      ...blameMatch(blamed, said, 'type-error', at, crash),
      ...(message.use === 'membership' ? { rootCause: 'data-confusion' as const } : {}),
    };
  },
  explain: (match) => words(match),
  fixes({ blamed, message, at, isPairLoop }, crash, notebook): readonly Fix[] {
    const { value } = blamed.suspects.first;
    const text = at.facts.textOf(value);
    if (!blamed.suspects.isSure || message.use === 'membership') return [];
    const changed = isPairLoop
      ? `enumerate(${text})`
      : isNumberType(message.type) && message.use === 'iteration' && isLooped(at.statement, value)
        ? `range(${text})`
        : undefined;
    return changed === undefined
      ? []
      : replaceFix({ span: value, text: changed }, at, crash, notebook);
  },
});

/** Builtins that go through their arguments. */
const GOES_THROUGH =
  /^(?:list|tuple|set|frozenset|dict|sum|max|min|sorted|enumerate|zip|any|all|iter|reversed|len)$/;

/** What the statement itself goes through or takes apart. */
function goneThrough(stmt: Stmt, use: NotIterableMessage['use']): readonly Expr[] {
  if (stmt.kind === 'For') return [stmt.iter];
  const isUnpacking =
    stmt.kind === 'Assign' && stmt.targets.some(({ kind }) => kind === 'Tuple' || kind === 'List');
  return isUnpacking && use !== 'membership' ? [stmt.value] : [];
}

function partsIn(expr: Expr, use: NotIterableMessage['use']): readonly Part[] {
  if (use === 'membership') {
    const isIn = expr.kind === 'Compare' && expr.ops.some((op) => /\bin\b/.test(op));
    return isIn ? expr.operands.slice(1).map((value) => ({ value, whole: expr })) : [];
  }
  if ('generators' in expr) {
    return expr.generators.map(({ iter }) => ({ value: iter, whole: iter }));
  }
  if (use === 'unpacking') return [];
  if (expr.kind === 'Starred') return [{ value: expr.value, whole: expr }];
  if (expr.kind !== 'Call') return [];
  const { func, args } = expr;
  if (func.kind === 'Attribute' && /^(?:extend|update|join)$/.test(func.attr.name)) {
    return args.map((value) => ({ value, whole: expr }));
  }
  if (func.kind !== 'Name') return [];
  if (func.id === 'map' || func.id === 'filter') {
    return args.slice(1).map((value) => ({ value, whole: expr }));
  }
  if (!GOES_THROUGH.test(func.id)) return [];
  const among = func.id === 'zip' ? args : args.slice(0, 1);
  return among.map((value) => ({ value, whole: expr }));
}

function isLooped(stmt: Stmt, value: Expr): boolean {
  return stmt.kind === 'For' ? stmt.iter.start === value.start : true;
}

function words(match: NotIterable): Wording {
  const { blamed, message } = match;
  const { subject } = blamed;
  const name = code(subject.text);
  const kind = kindOf(message.type);
  const from = `${comingFrom(subject)}${orRivals(blamed)}`;
  if (message.use === 'membership') return inWords(match, from);
  if (match.isPairLoop) {
    return {
      line: `Each item of ${name} is ${kind}, and the loop takes it apart into several names.`,
      what: `The items of ${name} are single values (${kind}), not pairs.`,
      why: `The loop has several names before ${code('in')}, so each item would need as many parts.${from}`,
      todo: `Loop over ${code(`enumerate(${subject.text})`)} for the position and the item, or use one name.`,
    };
  }
  if (message.use === 'unpacking') {
    return {
      line: `${name} is a single value, ${kind}: it cannot be spread over several names.`,
      what: `${name} is ${kind}, a single value.`,
      why: `The names on the left need as many values as there are names.${from}`,
      todo: `Use one name on the left, or make the right side give as many values.`,
    };
  }
  if (isNumberType(message.type)) {
    const range = code(`range(${subject.text})`);
    return {
      line: `${name} is a single number and has no items; ${range} counts up to it.`,
      what: `${name} is a single number (${code(message.type)}).`,
      why: `Going through it needs a row of values: a list, a text, a range.${from}`,
      todo: `Use ${range} to count, or go through the list itself.`,
    };
  }
  return {
    line: `${name} is ${kind}, which cannot be gone through item by item.`,
    what: `${name} is ${kind}, a single value.`,
    why: `Going through it needs a row of values: a list, a text, a range.${from}`,
    todo: `Put it into a list (${code(`[${subject.text}]`)}), or go through one of its attributes.`,
  };
}

function inWords({ blamed: { subject }, message }: NotIterable, from: string): Wording {
  const name = code(subject.text);
  const kind = kindOf(message.type);
  const isGap = message.type === 'float';
  return {
    line: isGap
      ? `${name} is a number, not a text: in a column of texts that is a missing value (NaN).`
      : `${name} is ${kind}: ${code('in')} has nothing to look into.`,
    what: `${name} is ${kind}, and ${code('in')} looks for something inside it.`,
    why: `${code('in')} needs a text, a list or another collection on its right.${isGap ? ' pandas stores a missing text as the number NaN.' : ''}${from}`,
    todo: isGap
      ? `Fill or drop the gaps first (${code("fillna('')")}, ${code('dropna()')}), or use ${code('.str.contains(…, na=False)')}.`
      : `Compare with ${code('==')}, or put the value into a list or a text (${code(`str(${subject.text})`)}).`,
  };
}

/** A value is spread over more or fewer names than it has items. */
import type { Fix, Phrase } from '../../model/finding.ts';
import type { Expr, Stmt } from '../../python/ast.ts';
import { dottedName } from '../../python/dottedName.ts';
import type { UnpackCount as Message } from '../../traceback/operandFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { code } from '../wording.ts';

/** What is spread, and over how many names. */
interface Spread extends Part {
  readonly names: number;
  /** A loop spreads each item, not the value itself. */
  readonly isLoop: boolean;
}

interface UnpackCount extends Match {
  readonly blamed: Blame;
  readonly message: Message;
  readonly names: readonly string[];
  readonly count: number;
  readonly isLoop: boolean;
  readonly type: string | undefined;
  readonly at: CrashSite;
}

export const unpackCount = defineCause<UnpackCount>({
  id: 'unpack-count',
  exceptions: ['ValueError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Names and values do not match',
    what: 'An assignment or a loop spreads a value over several names, and it has more or fewer items than there are names.',
    why: 'Python gives each name one item and refuses if the numbers differ. A loop over a dict gives its keys only, and a loop over a list gives no positions.',
    todo: 'Use as many names as there are items; loop over `.items()` of a dict, or over `enumerate(…)` for positions.',
    limits: 'How many items a function gives is not followed.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'unpack-count') return undefined;
    const at = innermostSite(crash, notebook);
    if (!at?.isRaisedHere) return undefined;
    const spreads = spreadsOf(at).filter(
      ({ names }) => message.expected === undefined || names === message.expected,
    );
    const suspects = suspectsOf(
      (expr) => spreads.filter(({ value }) => value === expr),
      undefined,
      at,
      crash,
      notebook,
    );
    const spread = spreads.find(({ value }) => value === suspects?.first.value);
    if (!suspects || !spread) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const said = `${String(spread.names)} names stand on the left, and the value has ${numberGiven(message)} items`;
    const { value, known } = suspects.first;
    const isOthers = value.kind === 'Call' && !spread.isLoop;
    return {
      blamed,
      message,
      count: spread.names,
      isLoop: spread.isLoop,
      type: known?.type,
      at,
      ...blameMatch(blamed, said, 'value-error', at, crash),
      ...(isOthers ? { rootCause: 'api-misuse' as const } : {}),
    };
  },
  explain: (match) => words(match),
  fixes({ blamed, count, isLoop, type, at }, crash, notebook): readonly Fix[] {
    const { value } = blamed.suspects.first;
    if (!isLoop || count !== 2 || !blamed.suspects.isSure) return [];
    const text = at.facts.textOf(value);
    if (type === 'dict')
      return replaceFix({ span: value, text: `${text}.items()` }, at, crash, notebook);
    return isRow(type)
      ? replaceFix({ span: value, text: `enumerate(${text})` }, at, crash, notebook)
      : [];
  },
});

/** Everything on the line that is spread over names. */
function spreadsOf({ statement }: CrashSite): readonly Spread[] {
  return [...ofStatement(statement), ...ownValues(statement).flatMap(inComprehensions)];
}

function ofStatement(stmt: Stmt): readonly Spread[] {
  if (stmt.kind === 'For') return spread(stmt.target, stmt.iter, 'loop');
  if (stmt.kind !== 'Assign') return [];
  return stmt.targets.flatMap((target) => spread(target, stmt.value, 'value'));
}

function ownValues(stmt: Stmt): readonly Expr[] {
  if (stmt.kind === 'Assign' || stmt.kind === 'Expr') return [stmt.value];
  return stmt.kind === 'Return' && stmt.value ? [stmt.value] : [];
}

function inComprehensions(expr: Expr): readonly Spread[] {
  const inner = expr.kind === 'Call' ? expr.args.flatMap(inComprehensions) : [];
  const own =
    'generators' in expr
      ? expr.generators.flatMap(({ target, iter }) => spread(target, iter, 'loop'))
      : [];
  return [...own, ...inner];
}

function spread(target: Expr, value: Expr, by: 'loop' | 'value'): readonly Spread[] {
  if (target.kind !== 'Tuple' && target.kind !== 'List') return [];
  const names = target.elts.filter(({ kind }) => kind !== 'Starred').length;
  return [{ value, whole: value, names, isLoop: by === 'loop' }];
}

function isRow(type: string | undefined): boolean {
  return type !== undefined && /^(?:list|tuple|str|range|set|numpy\.ndarray|Series)$/.test(type);
}

function numberGiven({ given, problem }: Message): string {
  return given === undefined ? (problem === 'too-many' ? 'more' : 'fewer') : String(given);
}

function counted(number: string, thing: string): Phrase {
  return `${number} ${thing}${number === '1' ? '' : 's'}`;
}

function words({ blamed, message, count, isLoop, type }: UnpackCount): Wording {
  const { subject } = blamed;
  const name = code(subject.text);
  const has = numberGiven(message);
  const from = `${comingFrom(subject)}${orRivals(blamed)}`;
  const names = String(count);
  if (isLoop && type === 'dict') {
    return {
      line: `${name} is a dict: the loop gets its keys only; ${code(`${subject.text}.items()`)} gives keys and values.`,
      what: `${name} is a dict, and a loop over a dict gives its keys.`,
      why: `Each key is then spread over ${names} names, letter by letter if it is a text.${from}`,
      todo: `Loop over ${code(`${subject.text}.items()`)}.`,
    };
  }
  if (isLoop) {
    const isPair = count === 2;
    return {
      line: `Each item of ${name} has ${counted(has, 'part')}, and the loop has ${names} names for it.`,
      what: `The loop spreads each item of ${name} over ${names} names, and one has ${counted(has, 'part')}.`,
      why: `Python needs as many names as parts, for every item.${from}`,
      todo: isPair
        ? `Loop over ${code(`enumerate(${subject.text})`)} for positions, ${code(`${subject.text}.items()`)} for a dict’s keys and values, or ${code('zip(…)')} for two lists.`
        : `Use as many names as an item has parts, or look at the first item that differs.`,
    };
  }
  const call = blamed.suspects.first.value;
  const callee = call.kind === 'Call' ? dottedName(call.func) : undefined;
  if (callee !== undefined && /(?:^|\.)subplots$/.test(callee)) {
    return {
      line: `${code('subplots')} gives the figure and the axes: ${code('fig, ax = …')}; the line has ${names} names.`,
      what: `${code('subplots')} gives two things: the figure, and the axes (several in an array).`,
      why: `The line spreads them over ${names} names.`,
      todo: `Write ${code('fig, axes = …')}, or ${code('fig, (ax1, ax2) = …')} for two plots.`,
    };
  }
  if (callee !== undefined && /(?:^|\.)train_test_split$/.test(callee)) {
    return {
      line: `${code('train_test_split')} gives two parts for each table handed over: ${has}, and the line has ${names} names.`,
      what: `${code('train_test_split')} splits each table it is given in two.`,
      why: `One table gives 2 parts, ${code('X, y')} give 4. The line has ${names} names for ${has}.`,
      todo: `Hand over both (${code('train_test_split(X, y)')}) for 4 names, or use ${has} names.`,
    };
  }
  return {
    line: `${name} gives ${counted(has, 'value')}, and the line has ${names} names.`,
    what: `${name} gives ${counted(has, 'value')}, and there are ${names} names on the left.`,
    why: `Python gives each name one value and refuses if the numbers differ.${from}`,
    todo:
      message.problem === 'too-many'
        ? `Use as many names as there are values, or gather what is left: ${code('first, *others = …')}.`
        : `Use as many names as there are values; print ${name} to see what it gives.`,
  };
}

/** A condition needs one yes or no and gets as many as an array or a table has values. */
import type { Crash } from '../../model/crash.ts';
import type { Fix, Phrase } from '../../model/finding.ts';
import type { Expr } from '../../python/ast.ts';
import { everyExpression, isWithin } from '../../python/expressions.ts';
import { ownExprs } from '../../python/walk.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { expressionsAt, innermostSite, placeAt, type CrashSite } from '../crashSite.ts';
import { failedCall, valuesGiven } from '../failedCall.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom, matchAbout, subjectOf, type Subject } from '../subject.ts';
import { code } from '../wording.ts';
import { joinedValueByValue, lacksBrackets } from './valueByValue.ts';

/** What asks for one answer. */
type Asking =
  /** `and`, `or`, `not`, `a < b < c`, where each value is to be answered: a filter, a new column. */
  | {
      readonly kind: 'joined';
      readonly expr: Expr;
      readonly text: string | undefined;
      readonly lacksBrackets: boolean;
    }
  /** `if`, `while`, `assert`, `… if … else`. */
  | { readonly kind: 'decision'; readonly expr: Expr }
  /** A function that the line calls. */
  | { readonly kind: 'call'; readonly expr: Expr; readonly callee: string };

interface AmbiguousTruth extends Match {
  readonly type: string;
  readonly asking: Asking | undefined;
  readonly subject: Subject | undefined;
  readonly crashSite: CrashSite | undefined;
}

export const ambiguousTruth = defineCause<AmbiguousTruth>({
  id: 'ambiguous-truth',
  exceptions: ['ValueError', 'TypeError', 'RuntimeError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Many values, one yes or no needed',
    what: '`if`, `and`, `or` or `not` stands before an array, a column or a table, which answers once for each of its values.',
    why: 'A comparison of a column gives a column of True and False. Python cannot make a single answer of it without being told how.',
    todo: 'To combine conditions value by value write `&`, `|`, `~` with each comparison in brackets. For one answer say which: `.any()`, `.all()`, or `.empty`.',
    limits: 'Where a library asks, the line shows only which call led there.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'truth-ambiguous') return undefined;
    const site = innermostSite(crash, notebook);
    const asking =
      site && (message.isOperator === true ? unbracketedAt(site) : askingAt(site, crash));
    if (message.isOperator === true && !asking) return undefined;
    const many = asking && manyIn(asking);
    const subject = many && subjectOf(many, site, crash, notebook);
    const place = asking && placeAt(site, asking.expr, notebook);
    return {
      ...matchAbout(
        {
          said: `${subject ? code(subject.text) : 'the condition'} is ${typeName(message.type)}, which has no single answer`,
          crashType: 'value-error',
          subjects: subject ? [subject] : [],
        },
        crash,
      ),
      ...(place ? { site: place } : {}),
      type: message.type,
      asking,
      subject,
      crashSite: site,
    };
  },
  explain({ type, asking, subject }) {
    const what = subject ? code(subject.text) : 'The condition';
    const origin = subject ? comingFrom(subject) : '';
    const several = `${what} is ${typeName(type)}: many answers, not one True or False.`;
    switch (asking?.kind) {
      case 'joined':
        if (asking.lacksBrackets) {
          return {
            line: 'Each comparison beside `&` or `|` needs brackets of its own.',
            what: 'Each comparison beside `&` or `|` needs brackets of its own.',
            why: `\`&\` and \`|\` bind more tightly than comparisons: without brackets they join what stands next to them.${origin}`,
            todo: `Write ${code(asking.text ?? '(…) & (…)')}.`,
          };
        }
        return {
          line: `${what} is ${typeName(type)}: combine conditions with \`&\` and \`|\`, not \`and\` and \`or\`.`,
          what: several,
          why: `\`and\`, \`or\`, \`not\` and chained comparisons need one answer of each side; \`&\`, \`|\` and \`~\` work value by value.${origin}`,
          todo:
            asking.text === undefined
              ? 'Write `&` or `|`, with each comparison in brackets.'
              : `Write ${code(asking.text)}.`,
        };
      case 'call':
        return {
          line: `${code(asking.callee)} needs one True or False, and was given ${typeName(type)}${subject ? ` (${what})` : ''}.`,
          what: `${code(asking.callee)} takes a single value here and was given ${typeName(type)}${subject ? `: ${what}` : ''}.`,
          why: `It asks the value for one yes or no; ${typeName(type)} has one for each of its values.${origin}`,
          todo: 'Look at which argument is meant to be a single value, and give the values under their own keyword.',
        };
      default:
        return {
          line: `${what} is ${typeName(type)}: say \`.any()\` or \`.all()\`, or filter with it.`,
          what: several,
          why: `A condition needs a single answer.${origin}`,
          todo:
            type === 'DataFrame'
              ? 'To ask whether the table has rows: `not df.empty`. To work on the rows that fit: `df[condition]`.'
              : 'For one answer say `.any()` (at least one) or `.all()` (every one). To choose value by value use a filter or `np.where`.',
        };
    }
  },
  fixes({ asking, crashSite: site, type }, crash, notebook): readonly Fix[] {
    if (!site || !asking || asking.kind === 'call') return [];
    if (asking.kind === 'joined') {
      const { text } = asking;
      if (text === undefined) return [];
      return replaceFix(
        { span: asking.expr, text, title: `Write ${code(text)}` },
        site,
        crash,
        notebook,
      );
    }
    return decisionFixes(asking.expr, type, site, crash, notebook);
  },
});

/** `if x:` can mean either; the user chooses. */
function decisionFixes(
  test: Expr,
  type: string,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const { kind } = test;
  if (
    kind !== 'Compare' &&
    kind !== 'Name' &&
    kind !== 'Attribute' &&
    kind !== 'Subscript' &&
    kind !== 'Call'
  )
    return [];
  if (kind === 'Compare' && test.operands.length > 2) return [];
  const written = site.facts.textOf(test);
  const inner = kind === 'Compare' ? `(${written})` : written;
  const reduce =
    type === 'DataFrame' && kind === 'Compare'
      ? ['any(axis=None)', 'all(axis=None)']
      : ['any()', 'all()'];
  const texts =
    type === 'DataFrame' && kind !== 'Compare'
      ? [`not ${written}.empty`]
      : reduce.map((call) => `${inner}.${call}`);
  return texts.flatMap((text) =>
    replaceFix({ span: test, text, title: `Ask ${code(text)}` }, site, crash, notebook),
  );
}

/** The chain of comparisons in which `&` or `|` failed; marked is only what stands next to the operator. */
function unbracketedAt(site: CrashSite): Asking | undefined {
  const expr = ownExprs(site.statement).flatMap(everyExpression).find(lacksBrackets);
  return expr && joinedBy(expr, site);
}

function joinedBy(expr: Expr, { facts }: CrashSite): Asking {
  const text = joinedValueByValue(expr, facts);
  return { kind: 'joined', expr, text, lacksBrackets: lacksBrackets(expr) };
}

function askingAt(site: CrashSite, crash: Crash): Asking | undefined {
  const tests = testsOf(site);
  const inPlace = expressionsAt(site);
  const joined = inPlace.find(
    (expr) => isJoining(expr) && !tests.some((test) => isWithin(expr, test)),
  );
  if (joined) return joinedBy(joined, site);
  const test = tests.find((each) => inPlace.includes(each)) ?? tests[0];
  if (test) return { kind: 'decision', expr: partThatDecides(test) };
  const called = failedCall(crash, site);
  return called && { kind: 'call', expr: called.call, callee: called.callee };
}

/** What stands where one answer is needed: the conditions of the statement, and those inside its expressions. */
function testsOf({ statement }: CrashSite): readonly Expr[] {
  const own =
    statement.kind === 'If' || statement.kind === 'While' || statement.kind === 'Assert'
      ? [statement.test]
      : [];
  const inside = ownExprs(statement)
    .flatMap(everyExpression)
    .flatMap((expr): readonly Expr[] => {
      if (expr.kind === 'IfExp') return [expr.test];
      return 'generators' in expr ? expr.generators.flatMap(({ ifs }) => ifs) : [];
    });
  return [...own, ...inside];
}

function isJoining(expr: Expr): boolean {
  return (
    expr.kind === 'BoolOp' ||
    (expr.kind === 'UnaryOp' && expr.op === 'not') ||
    (expr.kind === 'Compare' && expr.operands.length > 2)
  );
}

/** Of `a and b` the first that compares: the others may be plain. */
function partThatDecides(test: Expr): Expr {
  if (test.kind === 'BoolOp') return test.values.find(({ kind }) => kind === 'Compare') ?? test;
  return test.kind === 'UnaryOp' && test.op === 'not' ? partThatDecides(test.operand) : test;
}

/** What has many values: the first side that is no constant. */
function manyIn(asking: Asking): Expr | undefined {
  if (asking.kind === 'call') {
    return asking.expr.kind === 'Call'
      ? valuesGiven(asking.expr).findLast(
          ({ kind }) => kind === 'Name' || kind === 'Subscript' || kind === 'Attribute',
        )
      : undefined;
  }
  return sideOf(asking.expr);
}

function sideOf(expr: Expr): Expr | undefined {
  switch (expr.kind) {
    case 'BoolOp':
      return expr.values.map(sideOf).find((side) => side !== undefined);
    case 'Compare':
      return expr.operands.find(({ kind }) => kind !== 'Constant');
    case 'UnaryOp':
      return sideOf(expr.operand);
    case 'Constant':
      return undefined;
    default:
      return expr;
  }
}

function typeName(type: string): Phrase {
  return /^[AEIOUaeiou]/.test(type) ? `an ${code(type)}` : `a ${code(type)}`;
}

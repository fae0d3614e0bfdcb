/** More indices stand in the brackets than the array has dimensions. */
import type { Fix, Phrase } from '../../model/finding.ts';
import type { Expr, SubscriptExpr } from '../../python/ast.ts';
import { dottedName } from '../../python/dottedName.ts';
import type { TooManyIndices as Message } from '../../traceback/operandFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { code } from '../wording.ts';

interface TooManyIndices extends Match {
  readonly blamed: Blame<SubscriptExpr>;
  readonly message: Message;
  readonly at: CrashSite;
  /** The array comes from `plt.subplots`. */
  readonly isAxes: boolean;
}

export const tooManyIndices = defineCause<TooManyIndices>({
  id: 'too-many-indices',
  exceptions: ['IndexError', 'IndexingError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'More indices than dimensions',
    what: 'The brackets hold more indices than the array or table has dimensions, such as `y[:, 0]` of a single row of values.',
    why: 'An array of one dimension is a row of values and takes one index. Selecting a column, `ravel`, or a grid of plots with one row give such arrays.',
    todo: 'Look at `.shape`; use one index, or make the array two-dimensional (`reshape(-1, 1)`, `squeeze=False`).',
    limits: 'How the array came to its shape is told only where the text shows it.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'too-many-indices') return undefined;
    const at = innermostSite(crash, notebook);
    const suspects = at && suspectsOf(severalIndices, undefined, at, crash, notebook);
    if (!at || !suspects) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const { known } = suspects.first;
    const isAxes =
      known?.made.kind === 'Call' && /(?:^|\.)subplots$/.test(dottedName(known.made.func) ?? '');
    return {
      blamed,
      message,
      at,
      isAxes,
      ...blameMatch(blamed, `${code(blamed.whole)} has too many indices`, 'index-error', at, crash),
      ...(isAxes ? { rootCause: 'api-misuse' as const } : {}),
    };
  },
  explain({ blamed, message, isAxes }) {
    const { subject, whole } = blamed;
    const name = code(subject.text);
    const has = dimensions(message.dimensions);
    const from = `${comingFrom(subject)}${orRivals(blamed)}`;
    if (isAxes) {
      return {
        line: `${name} is a single row of plots: it takes one index, and ${code(whole)} has two.`,
        what: `${name} is a single row of plots, and ${code(whole)} asks for a row and a column.`,
        why: `With one row or one column, ${code('subplots')} gives its axes in one dimension.${from}`,
        todo: `Use one index, or pass ${code('squeeze=False')} to ${code('subplots')} to always get rows and columns.`,
      };
    }
    const wanted = message.given ?? blamed.suspects.first.whole.indices.length;
    const line =
      message.dimensions === undefined
        ? wanted === 1
          ? `${name} is a single value without positions; ${code(whole)} asks it for one.`
          : `${name} has fewer dimensions than the ${String(wanted)} that ${code(whole)} asks for.`
        : `${name} has ${has}; ${code(whole)} asks for ${String(wanted)}.`;
    return {
      line,
      what: `${name} has ${has}, fewer than ${code(whole)} asks for.`,
      why: `Each index in the brackets stands for one dimension. One column of a table, ${code('ravel()')} or labels are a single row of values.${from}`,
      todo: `Look at ${code(`${subject.text}.shape`)}, and use as many indices as it has numbers.`,
    };
  },
  fixes({ blamed, message, at, isAxes }, crash, notebook): readonly Fix[] {
    const { whole } = blamed.suspects.first;
    const [first, second, ...more] = whole.indices;
    // `y[:, 0]` of a single row means all of it only if there is one column.
    if (!blamed.suspects.isSure || isAxes || message.dimensions !== 1 || more.length > 0) return [];
    if (!first || !second || first.kind === 'Slice' || !isAll(second, at)) return [];
    const text = `${blamed.subject.text}[${at.facts.textOf(first)}]`;
    return replaceFix({ span: whole, text }, at, crash, notebook);
  },
});

function severalIndices(expr: Expr): readonly Part<SubscriptExpr>[] {
  return expr.kind === 'Subscript' && (expr.indices.length > 1 || expr.value.kind !== 'Subscript')
    ? [{ value: indexed(expr.value), whole: expr }]
    : [];
}

/** The table of `table.loc[…]`. */
function indexed(value: Expr): Expr {
  return value.kind === 'Attribute' && /^i?loc$/.test(value.attr.name) ? value.value : value;
}

/** `:`. */
function isAll(expr: Expr, { facts }: CrashSite): boolean {
  return expr.kind === 'Slice' && facts.textOf(expr).trim() === ':';
}

function dimensions(count: number | undefined): Phrase {
  if (count === undefined) return 'fewer dimensions';
  if (count === 0) return 'no dimension (it is a single value)';
  return count === 1 ? '1 dimension' : `${String(count)} dimensions`;
}

/** A text with places for values, and the values for them, do not fit. */
import type { Expr } from '../../python/ast.ts';
import type { FormattingRefused } from '../../traceback/operandFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause } from '../cause.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { replaceFix } from '../replaceFix.ts';
import { kindOf } from '../typeWords.ts';
import { code, fitting } from '../wording.ts';

interface FormatArguments extends LineMatch {
  readonly message: FormattingRefused;
  readonly at: CrashSite;
  readonly expr: Expr | undefined;
  /** Places in the text and values given, where the line shows both. */
  readonly places: number | undefined;
  readonly values: number | undefined;
  /** The only value, as it is written. */
  readonly value: string | undefined;
}

export const formatArguments = defineCause<FormatArguments>({
  id: 'format-arguments',
  exceptions: ['TypeError', 'ValueError', 'IndexError'],
  rootCause: 'implementation-error',
  isGeneral: true,
  docs: {
    title: 'Format and values do not fit',
    what: 'A text with places such as `%s`, `%d` or `{}` gets more or fewer values than places, or a value of another kind.',
    why: 'Each place takes one value, from the left; `%d` and `.2f` take numbers only. Several values after `%` need round brackets.',
    todo: 'Count places and values, or write an f-string: `f"{name} is {age}"`.',
    limits: 'Formats that are put together elsewhere are not read.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const at = innermostSite(crash, notebook);
    if (message?.kind !== 'formatting-refused' || !at?.isRaisedHere) return undefined;
    const expr = expressionsAt(at).find(isFormatting);
    if (!expr && message.problem !== 'type') return undefined;
    return {
      ...lineMatch(
        { said: 'The format and its values do not fit', crashType: 'type-error', expr },
        at,
        crash,
        notebook,
      ),
      message,
      at,
      expr,
      places: expr && placesIn(expr),
      values: expr && valuesIn(expr),
      value:
        expr?.kind === 'BinOp' && isSingle(expr.right) ? at.facts.textOf(expr.right) : undefined,
    };
  },
  explain({ message, written, places, values, value }, crash) {
    const text = code(written);
    const { type, problem } = message;
    const letter = message.code;
    if (problem === 'type') {
      const kind = type === undefined ? 'a value of another kind' : kindOf(type);
      const place =
        letter === undefined
          ? 'the format'
          : code(`${crash.exception === 'ValueError' ? ':' : '%'}${letter}`);
      const who = value === undefined ? 'The value' : code(value);
      return {
        line: `${who} is ${kind}, and ${place} in the text needs a number.`,
        what: `In ${text}, ${place} needs a number, and ${value === undefined ? 'gets' : `${code(value)} is`} ${kind}.`,
        why: `Formats such as ${code('%d')}, ${code('%f')} and ${code(':.2f')} take numbers only. What is typed in or read from a file is text.`,
        todo: `Convert the value first (${code('float(…)')}), or format it as text: ${code('%s')}.`,
      };
    }
    if (problem === 'code') {
      return {
        line: `${code(`%${letter ?? ''}`)} is no format; a percent sign in the text itself is written ${code('%%')}.`,
        what: `${text} holds ${code(`%${letter ?? ''}`)}, which is no format.`,
        why: `After ${code('%')} a letter says how a value is written: ${code('%s')}, ${code('%d')}, ${code('%f')}.`,
        todo: `Write ${code('%%')} for the sign itself.`,
      };
    }
    const counted =
      places === undefined || values === undefined
        ? problem === 'excess'
          ? 'more values than places'
          : 'fewer values than places'
        : `${plural(places, 'place')} and ${plural(values, 'value')}`;
    const isOne = problem === 'missing' && values === 1 && (places ?? 0) > 1;
    return {
      line: fitting(`${text} has ${counted}.`, `The format has ${counted}.`),
      what: `${text} has ${counted}.`,
      why: isOne
        ? `Only the value right after ${code('%')} belongs to it; several stand in round brackets.`
        : `Each place (${code('%s')}, ${code('{}')}) takes one value, from the left.`,
      todo: `Give one value for each place${isOne ? `: ${code("'%s %s' % (a, b)")}` : ''}, or write an f-string.`,
    };
  },
  fixes({ expr, message, places, at }, crash, notebook) {
    // `'%s' % (1, 2)` has one place for the pair, and takes it for two values.
    if (message.problem !== 'excess' || expr?.kind !== 'BinOp' || places !== 1) return [];
    const { right } = expr;
    if (right.kind !== 'Name') return [];
    return replaceFix({ span: right, text: `(${at.facts.textOf(right)},)` }, at, crash, notebook);
  },
});

function isSingle(values: Expr): boolean {
  return values.kind !== 'Tuple' && values.kind !== 'Dict';
}

/** `'…' % values`, `'…'.format(…)`. */
function isFormatting(expr: Expr): boolean {
  if (expr.kind === 'BinOp') return expr.op === '%';
  return expr.kind === 'Call' && expr.func.kind === 'Attribute' && expr.func.attr.name === 'format';
}

function placesIn(expr: Expr): number | undefined {
  if (expr.kind === 'BinOp') {
    const { left } = expr;
    if (left.kind !== 'Constant' || left.type !== 'str') return undefined;
    return [...left.text.replaceAll('%%', '').matchAll(/%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/g)].length;
  }
  const text = expr.kind === 'Call' && expr.func.kind === 'Attribute' ? expr.func.value : undefined;
  if (text?.kind !== 'Constant' || text.type !== 'str') return undefined;
  return [...text.text.replace(/\{\{|\}\}/g, '').matchAll(/\{[^{}]*\}/g)].length;
}

function valuesIn(expr: Expr): number | undefined {
  if (expr.kind === 'Call') return expr.args.length;
  if (expr.kind !== 'BinOp') return undefined;
  // Of a name nobody knows whether it is one value or several.
  if (expr.right.kind === 'Name') return undefined;
  return expr.right.kind === 'Tuple' ? expr.right.elts.length : 1;
}

function plural(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

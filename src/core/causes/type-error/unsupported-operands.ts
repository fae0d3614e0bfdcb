/** An operator meets two values of types that it does not take together. */
import type { Fix, Phrase } from '../../model/finding.ts';
import { subjectOf, comingFrom, matchAbout, type Subject } from '../subject.ts';
import type { OperandFacts } from '../../traceback/operandFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { expressionsAt, innermostSite, placeAt, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { isNumberType, kindOf, shortType } from '../typeWords.ts';
import { readUncalled } from '../uncalled.ts';
import { capital, code, fitting, lineName } from '../wording.ts';
import { conversionFor, type Conversion } from './conversion.ts';
import { failedOperation, type FailedOperation } from './operands.ts';

type Message = Extract<OperandFacts, { kind: 'operands-refused' | 'operand-refused' }>;

interface UnsupportedOperands extends Match {
  readonly message: Message;
  readonly at: CrashSite;
  readonly operation: FailedOperation | undefined;
  readonly subjects: readonly Subject[];
  readonly conversion: Conversion | undefined;
  /** What the line hands over, where a library met the values. */
  readonly handed: string;
}

export const unsupportedOperands = defineCause<UnsupportedOperands>({
  id: 'unsupported-operands',
  exceptions: ['TypeError', 'UFuncTypeError', '_UFuncBinaryResolutionError', 'UFuncNoLoopError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Operator between unlike values',
    what: 'An operator such as `+`, `-`, `/` or `<` meets two values that it does not take together: a text and a number, a list and a number, two lists.',
    why: 'Python does not turn a text into a number, or a number into a text, by itself. What is read from a file or typed in is text until it is converted.',
    todo: 'Convert one side: `int(x)`, `float(x)`, `str(x)`, `[x]`, or a column with `pd.to_numeric`.',
    limits:
      'Where a None comes from, and a method without its brackets, are explained by causes of their own.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'operands-refused' && message?.kind !== 'operand-refused') {
      return undefined;
    }
    const at = innermostSite(crash, notebook);
    if (!at || readUncalled(crash, notebook)) return undefined;
    const operation =
      message.kind === 'operands-refused'
        ? failedOperation(message, at, crash, notebook)
        : failedSign(message.operator, at);
    if (!operation && at.isRaisedHere && !hasCall(at)) return undefined;
    const exprs = operation
      ? operation.left === operation.right
        ? [operation.left]
        : [operation.left, operation.right]
      : [];
    const subjects = exprs.map((expr) => subjectOf(expr, at, crash, notebook));
    const written = operation ? textOf(operation, at) : at.facts.textOf(at.statement);
    const place = operation && placeAt(at, operation.whole ?? at.statement, notebook);
    const about = matchAbout({ said: saidOf(message), crashType: 'type-error', subjects }, crash);
    return {
      message,
      at,
      operation,
      subjects,
      conversion:
        operation && message.kind === 'operands-refused' && at.isRaisedHere
          ? conversionFor(message, {
              left: at.facts.textOf(operation.left),
              right: at.facts.textOf(operation.right),
              leftExpr: operation.left,
              rightExpr: operation.right,
            })
          : undefined,
      handed: written.split('\n', 1)[0] ?? '',
      ...about,
      ...(place ? { site: place } : {}),
      evidence: [
        ...about.evidence,
        {
          basis: operation?.isSure === true ? 'observed' : 'inferred',
          fact: `${lineName(at.line)} evaluates ${code(written)}`,
          place: crash.site,
        },
      ],
    };
  },
  explain: (match) => words(match),
  fixes({ at, operation, conversion }, crash, notebook): readonly Fix[] {
    if (!operation?.isSure || !conversion || /\b(?:np|pd)\./.test(conversion.newText)) return [];
    const span = conversion.side === 'whole' ? operation.whole : operation[conversion.side];
    return span ? replaceFix({ span, text: conversion.newText }, at, crash, notebook) : [];
  },
});

function meetsNone(message: Message): boolean {
  return message.kind === 'operand-refused'
    ? message.type === 'NoneType'
    : message.left === 'NoneType' || message.right === 'NoneType';
}

function saidOf(message: Message): Phrase {
  return message.kind === 'operand-refused'
    ? `Python has no ${code(message.operator)} for ${kindOf(message.type)}`
    : `Python has no ${code(message.operator)} between ${kindOf(message.left)} and ${kindOf(message.right)}`;
}

/** `-x`. */
function failedSign(operator: string, at: CrashSite): FailedOperation | undefined {
  const signs = expressionsAt(at).flatMap((expr) =>
    expr.kind === 'UnaryOp' && expr.op === operator ? [expr] : [],
  );
  const [whole] = signs;
  return whole && { left: whole.operand, right: whole.operand, whole, isSure: signs.length === 1 };
}

function hasCall(at: CrashSite): boolean {
  return expressionsAt(at).some(({ kind }) => kind === 'Call');
}

function textOf({ whole }: FailedOperation, { facts, statement }: CrashSite): string {
  return facts.textOf(whole ?? statement);
}

function words(match: UnsupportedOperands): Wording {
  const { message, operation } = match;
  if (!operation) return withoutOperation(match);
  if (message.kind === 'operand-refused') return ofSign(match, message);
  return match.at.isRaisedHere ? ofOperation(match, message) : inLibrary(match, message);
}

function ofOperation(
  match: UnsupportedOperands,
  { operator, left, right }: Extract<Message, { kind: 'operands-refused' }>,
): Wording {
  const [a, b = a] = match.subjects;
  const first = code(a?.text ?? '');
  const second = code(b?.text ?? '');
  const kinds =
    left === 'sequence'
      ? `a text or a list cannot be multiplied by ${kindOf(right)}`
      : left === right
        ? `${first} and ${second} are ${plural(left)}, which have no ${code(operator)}`
        : `${first} is ${kindOf(left)} and ${second} is ${kindOf(right)}`;
  const how = howTo(match, operator, left, right);
  const from = match.subjects.map(comingFrom).join('');
  return {
    line: fitting(
      `${capital(kinds)}${left === right || left === 'sequence' ? '.' : `: ${code(operator)} does not take them together.`}`,
      `${code(operator)} between ${kindOf(left)} and ${kindOf(right)}: Python does not convert them by itself.`,
    ),
    what: `${capital(kinds)}.`,
    why: `${code(operator)} ${reason(left, right, operator)}${from}`,
    todo: how,
  };
}

function reason(left: string, right: string, operator: string): Phrase {
  const hasText = left === 'str' || right === 'str';
  const hasNumber = isNumberType(left) || isNumberType(right);
  if (hasText && hasNumber) {
    return /^[<>]/.test(operator)
      ? 'cannot put a text and a number in order: Python does not convert one to the other.'
      : 'does not turn a text into a number, or a number into a text.';
  }
  if (left === 'list' || right === 'list') {
    return 'works on lists as a whole, never on their items one by one; arrays do that.';
  }
  return `is not defined for these types.`;
}

function howTo(
  { conversion, subjects }: UnsupportedOperands,
  operator: string,
  left: string,
  right: string,
): Phrase {
  const [a, b] = subjects;
  if (conversion) {
    const array = conversion.newText.startsWith('np.array')
      ? ', which calculates item by item'
      : '';
    return `Write ${code(conversion.newText)}${conversion.side === 'whole' ? '' : ` in place of ${code((conversion.side === 'left' ? a : b)?.text ?? '')}`}${array}.`;
  }
  const none = left === 'NoneType' ? a : right === 'NoneType' ? (b ?? a) : undefined;
  if (none) {
    return `Look what gives ${code(none.text)} its None: a function without ${code('return')}, a value that is missing, a method that changes in place.`;
  }
  if (left === 'sequence' || (operator === '*' && right === 'float')) {
    return `Multiply by a whole number (${code(`int(${b?.text ?? 'n'})`)}), or use an array to calculate with each item.`;
  }
  if (
    /date|time|Timestamp|Period/i.test(`${left} ${right}`) &&
    `${left} ${right}`.includes('str')
  ) {
    return `Turn the text into a date first: ${code(`pd.to_datetime(${(left === 'str' ? a : b)?.text ?? 'x'})`)}.`;
  }
  return `Convert one side to the type of the other, or use what belongs to these types.`;
}

function inLibrary(
  match: UnsupportedOperands,
  { operator, left, right }: Extract<Message, { kind: 'operands-refused' }>,
): Wording {
  const [a, b = a] = match.subjects;
  const from = match.subjects.map(comingFrom).join('');
  const hasText = left === 'str' || right === 'str';
  const met = left === right ? plural(left) : `${kindOf(left)} and ${kindOf(right)}`;
  const text = hasText && a ? (left === 'str' ? a.text : (b?.text ?? a.text)) : undefined;
  return {
    line: fitting(
      hasText
        ? `${code(text ?? match.handed)} holds texts: ${code(operator)} met ${met} there.`
        : `${code(operator)} in ${code(match.handed)} met ${met}.`,
      `${code(operator)} met ${met} in the values of this line.`,
    ),
    what: `In ${code(match.handed)}, ${code(operator)} met ${met}.`,
    why: `A column that was read as text, or that mixes texts and numbers, has the dtype ${code('object')}; calculating with it reaches the texts.${from}`,
    todo: hasText
      ? `Convert the column first: ${code(`pd.to_numeric(${text ?? 'column'}, errors='coerce')`)} makes gaps of what is no number.`
      : `Look at the types (${code('.dtype')}, ${code('.map(type).value_counts()')}) and convert one side.`,
  };
}

function withoutOperation(match: UnsupportedOperands): Wording {
  const { message, handed } = match;
  const types =
    message.kind === 'operand-refused'
      ? kindOf(message.type)
      : message.left === message.right
        ? plural(message.left)
        : `${kindOf(message.left)} and ${kindOf(message.right)}`;
  const sort = /^[<>]/.test(message.operator);
  if (sort && message.kind === 'operands-refused' && message.left === message.right) {
    return {
      line: fitting(
        `${code(handed)} has to put ${types} in order, and they have none.`,
        `This line has to put ${types} in order, and they have none.`,
      ),
      what: `Inside ${code(handed)}, ${code(message.operator)} met ${types}.`,
      why: `Python knows no order of ${types}: nothing says which of two comes first.`,
      todo: `Say by what to compare: ${code(shortType(message.left) === 'dict' ? `key=lambda each: each['…']` : 'key=…')}.`,
    };
  }
  if (meetsNone(message)) {
    return {
      line: fitting(
        `${code(handed)} meets a value that is None.`,
        'This line meets a value that is None.',
      ),
      what: `Inside ${code(handed)}, ${code(message.operator)} met ${types}.`,
      why: 'A None stands for a value that is missing, and nothing can be calculated or compared with it.',
      todo: `Leave such values out first (${code('[x for x in … if x is not None]')}), or put a number in their place.`,
    };
  }
  return {
    line: fitting(
      sort
        ? `${code(handed)} compares values of two kinds: ${types}.`
        : `${code(handed)} calculates with values of the wrong kind: ${types}.`,
      `The values of this line mix ${types}.`,
    ),
    what: `Inside ${code(handed)}, ${code(message.operator)} met ${types}.`,
    why: sort
      ? 'Sorting, the smallest and the largest need values that can all be compared; texts and numbers cannot, and a missing text is the number NaN.'
      : 'The values that are handed over are not all of the kind that is calculated with; sum starts from the number 0.',
    todo: 'Convert the values to one type first, and fill or leave out the missing ones.',
  };
}

function ofSign(
  { subjects }: UnsupportedOperands,
  message: Extract<Message, { kind: 'operand-refused' }>,
): Wording {
  const [a] = subjects;
  const name = code(a?.text ?? '');
  const isText = message.type === 'str';
  return {
    line: `${name} is ${kindOf(message.type)}, and a lone ${code(message.operator)} before it needs a number.`,
    what: `${code(message.operator)} stands before ${name}, which is ${kindOf(message.type)}.`,
    why: `With nothing on its left, ${code(message.operator)} is the sign of a number. A line that begins with an operator does not go on from the one before.${a ? comingFrom(a) : ''}`,
    todo:
      isText && message.operator === '+'
        ? `Put both lines into one pair of brackets, or take the ${code('+')} away.`
        : `Convert it first: ${code(`float(${a?.text ?? 'x'})`)}.`,
  };
}

function plural(type: string): Phrase {
  const name = shortType(type);
  const known: Readonly<Record<string, string>> = {
    list: 'lists',
    str: 'texts',
    dict: 'dicts',
    set: 'sets',
    tuple: 'tuples',
  };
  return known[name] ?? `two values of type ${code(name)}`;
}

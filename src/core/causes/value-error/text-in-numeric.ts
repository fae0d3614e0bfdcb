/** Texts stand in data that a model, a conversion or a plot needs as numbers. */
import type { ColumnFacts, ValueFacts } from '../../model/facts.ts';
import type { Evidence, Phrase, RootCause } from '../../model/finding.ts';
import type { Expr } from '../../python/ast.ts';
import type { TextNotNumber } from '../../traceback/dataMessageFacts.ts';
import { expressionsAt, type CrashSite } from '../crashSite.ts';
import { valuesGiven, type FailedCall } from '../failedCall.ts';
import type { KnownFacts } from '../knownFacts.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { lastName } from '../../python/dottedName.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, fitting, list } from '../wording.ts';
import { columnNames, columnsWithTexts, isNoNumber } from './columnsHolding.ts';

interface TextInNumeric extends Found {
  readonly subject: Subject | undefined;
  readonly callee: string;
  /** One of the texts. */
  readonly text: string | undefined;
  /** The columns that hold texts, where they are known. */
  readonly columns: readonly ColumnFacts[];
  /** Other texts beside the one that the message shows. */
  readonly others: readonly string[];
  /** It turns texts into numbers, value by value: `astype`, `to_numeric`. */
  readonly isConversion: boolean;
}

export const textInNumeric = defineValueCause<'text-not-number', TextInNumeric>({
  id: 'text-in-numeric',
  exceptions: ['ValueError', 'TypeError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Texts where numbers are needed',
    what: 'A column or array holds texts, and the call (`fit`, `astype`, a plot) needs numbers.',
    why: 'Models count with every column that they are given: names, categories and dates have to be encoded or left out first. A number with a currency sign, a thousands separator or a blank is a text too.',
    todo: "See which columns hold texts: `df.select_dtypes('object').columns`. Encode categories (`get_dummies`, an encoder), clean numbers (`str.replace`, then `to_numeric`), leave out the rest.",
    limits:
      'Which column holds the text is known where the line converts only one, with live values, or where an output shows it.',
  },
  kind: 'text-not-number',
  find(printed, { failed, site, firstData, known: knownOf, crash }) {
    // `float('x')` on the line itself is about one value, and another cause's.
    if (!failed || !site || (site.isRaisedHere && convertsItself(site))) return undefined;
    const isConversion = /^(?:astype|to_numeric|to_datetime)$/.test(failed.callee);
    const subject = firstData(meantBy(failed));
    const isPlot = crash.exception === 'TypeError';
    const known = knownOf(subject);
    const message = withOwnText(printed, failed, known ? textsIn(known.value) : []);
    const columns = known ? columnsWithTexts(known.value, message.text) : [];
    const others = known ? textsIn(known.value).filter((text) => text !== message.text) : [];
    return {
      said: `${subjectName(subject, 'the data')} ${shownIn(message)}`,
      crashType: isPlot ? 'invalid-argument' : 'value-error',
      subjects: subject ? [subject] : [],
      alsoNamed: [...message.columns, ...columns.slice(0, MOST_COLUMNS).map(({ name }) => name)],
      known: known ? evidenceOf(columns, others, known) : [],
      subject,
      text: message.text,
      columns,
      others,
      callee: failed.callee,
      isConversion,
      ...rootCauseOf(failed),
    };
  },
  words({ subject, callee, text: shown, columns: holders, others, isConversion }, printed) {
    const message = { ...printed, text: shown };
    const name = subjectName(subject, 'The data');
    const from = subject ? origins([subject]) : '';
    const columns = message.columns.slice(0, 4).map((column) => code(column));
    if (isConversion) {
      const text = message.text === undefined ? 'Some of its values' : quoted(message.text);
      return {
        line: `${name} holds ${message.text === undefined ? 'texts' : text}, which ${code(callee)} cannot read as a number.`,
        what: `${name} holds ${message.text === undefined ? 'texts' : text}.`,
        why: `${text} is no number as Python writes them${markOf(message.text)}.${others.length > 0 ? ` Others there: ${list(others.slice(0, 2).map(quoted))}.` : ''}${from}`,
        todo: todoFor(message.text, subject?.text),
      };
    }
    if (holders.length > 0) {
      const where = `${name} ${shownIn(message)} in ${columnNames(holders)}`;
      return {
        line: fitting(
          `${where}, and ${code(callee)} needs numbers.`,
          `${where}.`,
          `${name} ${shownIn(message)}, and ${code(callee)} needs numbers.`,
        ),
        what: `${where}.`,
        why: `${code(callee)} calculates with every column that it is given.${samplesOf(holders)}${from}`,
        todo: `Encode ${holders.length > 1 ? 'these columns' : 'this column'} (\`pd.get_dummies\`, an encoder), or leave ${holders.length > 1 ? 'them' : 'it'} out.`,
      };
    }
    const table = subject?.name ?? 'df';
    return {
      line: `${name} ${shownIn(message)}, and ${code(callee)} needs numbers.`,
      what: `${name} ${shownIn(message)}.`,
      why: `${code(callee)} calculates with every column that it is given${columns.length > 0 ? `; texts are in ${list(columns)}` : ''}.${from}`,
      todo: `Find the columns with texts (in a table: ${code(`${table}.select_dtypes('object').columns`)}). Encode them (\`pd.get_dummies\`, an encoder), or leave them out.`,
    };
  },
});

const MOST_COLUMNS = 4;

/** A mean adds first: what its message shows is all texts in one, and none that is there. */
function withOwnText(
  message: TextNotNumber,
  { callee }: FailedCall,
  there: readonly string[],
): TextNotNumber {
  return callee === 'mean' ? { ...message, text: there[0] } : message;
}

/** Of a Series or an array: texts that are no numbers. */
function textsIn({ sample = [] }: Partial<ValueFacts>): readonly string[] {
  return sample.filter(isNoNumber);
}

function evidenceOf(
  columns: readonly ColumnFacts[],
  others: readonly string[],
  { says }: KnownFacts,
): readonly Evidence[] {
  if (columns.length > 0) return [says(`texts are in ${columnNames(columns)}`)];
  return others.length > 0 ? [says(`it also holds ${list(others.slice(0, 2).map(quoted))}`)] : [];
}

/** ` `street` holds 'Elm Street 7'.`, of the first columns. */
function samplesOf(columns: readonly ColumnFacts[]): Phrase {
  return columns
    .slice(0, 2)
    .map(({ name, sample = [] }) => {
      const texts = sample.filter(isNoNumber).slice(0, 2).map(quoted);
      return texts.length > 0 ? ` ${code(name)} holds ${list(texts)}.` : '';
    })
    .join('');
}

/** Whether Python's own conversions stand on the line, wherever in it; `astype(float)` is none. */
function convertsItself(site: CrashSite): boolean {
  const exprs = expressionsAt(site);
  const types = exprs.filter(
    (expr) => expr.kind === 'Name' && /^(?:float|int|complex|Decimal)$/.test(expr.id),
  );
  const given = exprs.flatMap((expr) =>
    expr.kind === 'Call' && lastName(expr.func) === 'astype' ? expr.args : [],
  );
  return types.some((type) => !given.includes(type));
}

function meantBy({ call, callee }: FailedCall): readonly (Expr | undefined)[] {
  const owner = call.func.kind === 'Attribute' ? call.func.value : undefined;
  const isOwn = /^(?:astype|mean|sum|median|std|corr|plot|interpolate|hist)$/.test(callee);
  return isOwn ? [owner] : [...valuesGiven(call), owner];
}

/** What a model is given is chosen by the call; a conversion takes what the file holds. */
function rootCauseOf({ callee }: FailedCall): { readonly rootCause?: RootCause } {
  return /^(?:fit|fit_transform|fit_resample|fit_predict|train|score)$/.test(callee)
    ? { rootCause: 'api-misuse' }
    : {};
}

function shownIn({ text }: TextNotNumber): Phrase {
  return text === undefined ? 'holds texts' : `holds the text ${quoted(text)}`;
}

function quoted(text: string): Phrase {
  return code(`'${text.slice(0, 30)}'`);
}

function markOf(text: string | undefined): Phrase {
  if (text === undefined) return '';
  if (/[$€£¥%]/.test(text)) return ' (a sign stands with the digits)';
  if (/\d,\d/.test(text)) return ' (a comma stands between the digits)';
  if (/^\d+(?:\.\d+)?\s*\D+$/.test(text)) return ' (something stands after the digits)';
  return text.trim() === '' ? ' (it is empty)' : '';
}

function todoFor(text: string | undefined, column: string | undefined): Phrase {
  const signs = [...new Set(text?.match(/[^\d.\s-]/g) ?? [])].join('');
  const isNumberWithSigns =
    text !== undefined &&
    /\d/.test(text) &&
    signs.length > 0 &&
    signs.length <= 4 &&
    !/[A-Za-z]{2}/.test(text);
  const of = column ?? "df['x']";
  return isNumberWithSigns
    ? `Take the signs out first: ${code(`${of}.str.replace(r'[${signs.replace(/[\]\\^]/g, '\\$&')}]', '', regex=True)`)}, then convert.`
    : "See which values are no numbers: `pd.to_numeric(…, errors='coerce')` makes them NaN. Then clean them, or choose another column.";
}

/** Missing or infinite values stand where the call needs numbers. */
import type { ColumnFacts } from '../../model/facts.ts';
import type { Phrase } from '../../model/finding.ts';
import type { Expr } from '../../python/ast.ts';
import { argumentOf } from '../../python/keys.ts';
import type { ValuesMissing } from '../../traceback/dataMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type CrashLine, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { capital, code, fitting, list } from '../wording.ts';
import { columnNames, columnsWithGaps } from './columnsHolding.ts';

interface NanInput extends Found {
  readonly subject: Subject | undefined;
  /** The columns with missing values, where they are known, and how many rows there are. */
  readonly columns: readonly ColumnFacts[];
  readonly rows: number | undefined;
  readonly callee: string | undefined;
}

export const nanInput = defineValueCause<'values-missing', NanInput>({
  id: 'nan-input',
  exceptions: [
    'ValueError',
    'TypeError',
    'OverflowError',
    'IntCastingNaNError',
    'MissingDataError',
    'LinAlgError',
  ],
  rootCause: 'data-confusion',
  docs: {
    title: 'Missing values where numbers are needed',
    what: 'The data hold NaN (missing) or infinite values, and the call cannot work with them.',
    why: 'Missing entries of a file become NaN; merges, shifts, `pct_change`, divisions by zero and logarithms of zero make more.',
    todo: 'Count them with `.isna().sum()`, then fill (`fillna`, an imputer) or drop them (`dropna`), in the same rows of features and targets.',
    limits: 'Which columns hold them is known with live values, or where an output shows it.',
  },
  kind: 'values-missing',
  find(message, line) {
    const subject = line.firstData(meantBy(message, line));
    const known = line.known(subject);
    const columns = known && message.what !== 'infinite' ? columnsWithGaps(known.value) : [];
    const rows = known?.value.shape?.[0];
    return {
      said: `${subjectName(subject, 'a value that the line uses')} holds ${whatOf(message)} values`,
      crashType: 'data-value-violation',
      subjects: subject ? [subject] : [],
      alsoNamed: columns.slice(0, MOST_COLUMNS).map(({ name }) => name),
      known: known && columns.length > 0 ? [known.says(`${gaps(columns, rows)} are missing`)] : [],
      subject,
      columns,
      rows,
      callee: line.failed?.callee,
    };
  },
  words({ subject, callee, columns, rows }, message) {
    const name = subjectName(subject, 'The data');
    const by = callee === undefined ? 'This line' : code(callee);
    const count = message.what === 'infinite' ? 'np.isinf' : 'isna().sum()';
    const look =
      subject?.name === undefined
        ? code(`.${count}`)
        : code(
            message.what === 'infinite' ? `np.isinf(${subject.name})` : `${subject.name}.${count}`,
          );
    const line = `${name} holds ${whatOf(message)} values, which ${by === 'This line' ? 'this line' : by} cannot take.`;
    const from = subject ? origins([subject]) : '';
    if (columns.length > 0) {
      const where = `${name} holds missing (NaN) values in ${columnNames(columns)}`;
      return {
        line: fitting(
          `${where}, which ${callee === undefined ? 'this line' : by} cannot take.`,
          `${where}.`,
          line,
        ),
        what: `${where}.`,
        why: `${capital(gaps(columns, rows))} are missing. ${by} needs a number everywhere.${from}`,
        todo: 'Fill them (`fillna`, an imputer) or drop their rows (`dropna`) before this line.',
      };
    }
    return {
      line,
      what: `${name} holds ${whatOf(message)} values.`,
      why: `${by} needs a number everywhere.${from}`,
      todo: `See where they are: ${look}. Then fill them (\`fillna\`) or drop their rows (\`dropna\`) before this line.`,
    };
  },
});

const MOST_COLUMNS = 4;

/** `177 of 891 values in `age` and 2 in `port``. */
function gaps(columns: readonly ColumnFacts[], rows: number | undefined): Phrase {
  const of = rows === undefined ? ' values' : ` of ${String(rows)} values`;
  const parts = columns
    .slice(0, MOST_COLUMNS)
    .map(({ name, nulls }, at) => `${String(nulls ?? 0)}${at === 0 ? of : ''} in ${code(name)}`);
  const more = columns.length - parts.length;
  return list(more > 0 ? [...parts, `more in ${String(more)} others`] : parts);
}

/** The argument that the message calls `X` or `y`; else those that the call is given, in their order. */
function meantBy({ input }: ValuesMissing, { failed }: CrashLine): readonly (Expr | undefined)[] {
  if (!failed) return [];
  const { call, callee } = failed;
  const owner = call.func.kind === 'Attribute' ? call.func.value : undefined;
  if (callee === 'astype') return [owner];
  const position = input !== undefined && /^(?:y|y_pred|target)$/.test(input) ? 1 : 0;
  const named = input === undefined ? undefined : argumentOf(call, { position, keyword: input });
  return [named, ...valuesGiven(call), call.args.length === 0 ? owner : undefined];
}

function whatOf({ what }: ValuesMissing): string {
  return what === 'missing'
    ? 'missing (NaN)'
    : what === 'infinite'
      ? 'infinite'
      : 'missing (NaN) or infinite';
}

/** Missing or infinite values stand where the call needs numbers. */
import type { Expr } from '../../python/ast.ts';
import { argumentOf } from '../../python/keys.ts';
import type { ValuesMissing } from '../../traceback/dataMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type CrashLine, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface NanInput extends Found {
  readonly subject: Subject | undefined;
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
    limits: 'Which columns hold them is not known without looking at the data.',
  },
  kind: 'values-missing',
  find(message, line) {
    const subject = line.firstData(meantBy(message, line));
    return {
      said: `${subjectName(subject, 'a value that the line uses')} holds ${whatOf(message)} values`,
      crashType: 'data-value-violation',
      subjects: subject ? [subject] : [],
      subject,
      callee: line.failed?.callee,
    };
  },
  words({ subject, callee }, message) {
    const name = subjectName(subject, 'The data');
    const by = callee === undefined ? 'This line' : code(callee);
    const count = message.what === 'infinite' ? 'np.isinf' : 'isna().sum()';
    const look =
      subject?.name === undefined
        ? code(`.${count}`)
        : code(
            message.what === 'infinite' ? `np.isinf(${subject.name})` : `${subject.name}.${count}`,
          );
    return {
      line: `${name} holds ${whatOf(message)} values, which ${by === 'This line' ? 'this line' : by} cannot take.`,
      what: `${name} holds ${whatOf(message)} values.`,
      why: `${by} needs a number everywhere.${subject ? origins([subject]) : ''}`,
      todo: `See where they are: ${look}. Then fill them (\`fillna\`) or drop their rows (\`dropna\`) before this line.`,
    };
  },
});

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

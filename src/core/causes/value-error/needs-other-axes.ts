/** A call needs a table or a plain list of values and was given the other. */
import type { Phrase } from '../../model/finding.ts';
import type { Expr } from '../../python/ast.ts';
import { argumentOf } from '../../python/keys.ts';
import type { AxesWrong, Shape } from '../../traceback/dataMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Replacement } from '../replaceFix.ts';
import type { Wording } from '../cause.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type CrashLine, type Found } from '../valueCause.ts';
import { origins, spokenShape, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface OtherAxes extends Found {
  readonly subject: Subject | undefined;
  readonly callee: string | undefined;
  /** As the message prints it, or somebody knows it. */
  readonly shape: Shape | undefined;
  /** The expression with the axes that are needed. */
  readonly better: string | undefined;
  /** Of arrays that are joined: the one that `subject` differs from. */
  readonly model: Subject | undefined;
}

export const needsOtherAxes = defineValueCause<'axes-wrong', OtherAxes>({
  id: 'needs-other-axes',
  exceptions: ['ValueError', 'TypeError', 'LinAlgError', 'YellowbrickValueError', 'Exception'],
  rootCause: 'api-misuse',
  docs: {
    title: 'One or two dimensions needed',
    what: 'The call takes a table of rows and columns and was given a plain list of values, or the other way round.',
    why: "Models take their features as a table even if there is a single column, and their targets as a plain list. `df['a']` is a list of values, `df[['a']]` a table with one column.",
    todo: "For a table write double brackets (`df[['a']]`) or `.reshape(-1, 1)`; for a list of values `.ravel()` or `df['a']`.",
    limits: 'Which argument is meant is known from what the called function usually takes.',
  },
  kind: 'axes-wrong',
  find(message, line) {
    if (message.joined) return joined(message, message.joined, line);
    const meant = meantBy(message, line);
    const [subject] = line.subjects(meant);
    const known = line.known(subject);
    const shape = message.shape ?? known?.value.shape;
    const better = meant && subject && betterText(meant, subject.text, message);
    return {
      said: `${subjectName(subject, 'the value')} has ${axesOf({ ...message, shape })}`,
      shape,
      known:
        known && shape && message.shape === undefined
          ? [known.says(`${subjectName(subject, 'the value')} is ${spokenShape(shape)}`)]
          : [],
      crashType:
        line.crash.exception === 'TypeError' ? 'invalid-argument' : 'tensor-shape-mismatch',
      subjects: subject ? [subject] : [],
      subject,
      callee: line.failed?.callee,
      better,
      model: undefined,
      replacements: replacementOf(meant, better),
    };
  },
  words({ subject, callee, better, shape, model }, printed) {
    const message = { ...printed, shape };
    if (message.joined) return ofJoined(message, callee, model, subject);
    const name = subjectName(subject, 'The value');
    const needed = neededBy(message);
    const by = callee === undefined ? 'the call' : code(callee);
    return {
      line: `${name} has ${axesOf(message)}, and ${by} needs ${needed}.`,
      what: `${name} has ${axesOf(message)}; ${by} needs ${needed}.`,
      why: `${reasonOf(message)}${subject ? origins([subject]) : ''}`,
      todo: better === undefined ? adviceFor(message) : `Write ${code(better)}.`,
    };
  },
});

/** The arrays stand in a list, or are handed over one by one. */
function joined(
  message: AxesWrong,
  [wanted, got]: NonNullable<AxesWrong['joined']>,
  line: CrashLine,
): OtherAxes {
  const [first] = line.failed ? valuesGiven(line.failed.call) : [];
  const arrays = first?.kind === 'List' || first?.kind === 'Tuple' ? first.elts : [];
  const at = (index: number | undefined): Expr | undefined =>
    index === undefined ? undefined : arrays[index];
  const [model] = line.subjects(at(wanted));
  const [subject] = line.subjects(at(got));
  return {
    said: `${subjectName(subject, 'one of the arrays')} has ${axesOf(message)}`,
    shape: undefined,
    crashType: 'tensor-shape-mismatch',
    subjects: [subject, model].flatMap((each) => each ?? []),
    subject,
    callee: line.failed?.callee,
    better: undefined,
    model,
  };
}

function ofJoined(
  message: AxesWrong,
  callee: string | undefined,
  model: Subject | undefined,
  subject: Subject | undefined,
): Wording {
  const { wanted, got } = message;
  const by = callee === undefined ? 'joining them' : code(callee);
  const name = subjectName(subject, 'One of the arrays');
  const other = subjectName(model, 'another');
  const head = `${name} has ${axesOf(message)}, and ${other} has ${axesOf({ ...message, got: wanted })}`;
  const x = subject?.text ?? 'x';
  return {
    line: `${head}; ${by} needs as many of each.`,
    what: `${head}.`,
    why: `Arrays can be joined only if they have the same number of axes.${origins([subject, model].flatMap((each) => each ?? []))}`,
    todo:
      got === 1 && wanted === 2
        ? `Give ${code(x)} the missing axis: ${code(`${x}[None, :]`)} makes it one row, ${code(`${x}[:, None]`)} one column.`
        : 'Look at the `.shape` of each, and add (`[None]`) or remove (`.squeeze()`) an axis.',
  };
}

/** By custom the first argument is the table, the second the list of values. */
function meantBy({ wanted }: AxesWrong, { failed }: CrashLine): Expr | undefined {
  if (!failed) return undefined;
  const { call } = failed;
  const isModel =
    /^(?:fit|score|fit_transform|fit_predict|train_test_split|partial_fit|cross_val_score)$/.test(
      failed.callee,
    );
  const second = argumentOf(call, { position: 1, keyword: 'y' });
  const first =
    argumentOf(call, { position: undefined, keyword: 'X' }) ??
    valuesGiven(call).find(({ kind }) => kind !== 'Constant');
  return wanted === 1 && isModel ? second : first;
}

/** What gives it the axes needed; `undefined` for anything but the two usual cases. */
function betterText(
  expr: Expr,
  text: string,
  { wanted, got, shape }: AxesWrong,
): string | undefined {
  const isColumn =
    expr.kind === 'Subscript' &&
    expr.indices.length === 1 &&
    expr.indices[0]?.kind === 'Constant' &&
    expr.indices[0].type === 'str';
  if (wanted === 2 && (got ?? 1) === 1) {
    if (isColumn) return text.replace(/\[([^[\]]*)\]$/, '[[$1]]');
    if (expr.kind === 'List') return `[${text}]`;
    return isArrayLike(expr) ? `${text}.reshape(-1, 1)` : undefined;
  }
  const isOneColumn = shape === undefined || shape[1] === 1;
  return wanted === 1 && got === 2 && isOneColumn && isArrayLike(expr)
    ? `${text}.ravel()`
    : undefined;
}

/** `reshape` is the arrays' own: of a table's column `.values` would be needed first. */
function isArrayLike(expr: Expr): boolean {
  return (
    expr.kind === 'Name' ||
    (expr.kind === 'Attribute' && expr.attr.name === 'values') ||
    expr.kind === 'Call'
  );
}

function replacementOf(
  meant: Expr | undefined,
  better: string | undefined,
): readonly Replacement[] {
  if (!meant || better === undefined || meant.kind === 'Name') return [];
  return [{ span: meant, text: better, title: `Change to ${code(better)}` }];
}

function axesOf({ got, shape, isSquareWanted }: AxesWrong): Phrase {
  if (shape?.length === 1 && shape[0] !== undefined) return `one axis (${String(shape[0])} long)`;
  if (shape && shape.length > 0) return `the shape ${spokenShape(shape)}`;
  if (got === undefined)
    return isSquareWanted === true ? 'another shape' : 'another number of axes';
  return got === 0 ? 'no axis (a single value)' : got === 1 ? 'one axis' : `${String(got)} axes`;
}

function neededBy({ wanted, isSquareWanted }: AxesWrong): Phrase {
  if (isSquareWanted === true) return 'as many rows as columns';
  if (wanted === undefined) return 'another number of axes';
  return wanted === 2 ? 'two: rows and columns' : wanted === 1 ? 'one' : String(wanted);
}

function reasonOf({ wanted, got, isSquareWanted }: AxesWrong): Phrase {
  if (isSquareWanted === true) return 'Only a square matrix has an inverse or a determinant.';
  return wanted === 2 && got === 1
    ? 'Models take a table of rows and columns, even if it has one column only.'
    : 'The call works along a fixed number of axes.';
}

function adviceFor({ wanted, isSquareWanted }: AxesWrong): Phrase {
  if (isSquareWanted === true)
    return 'Look at the step that gives the matrix its rows and columns. For the best fit of other matrices there are `np.linalg.pinv` and `np.linalg.lstsq`.';
  if (wanted === 2)
    return 'For one column: `.reshape(-1, 1)` or double brackets; for one row: `.reshape(1, -1)`. More axes than two: `.reshape(len(x), -1)`.';
  return wanted === 1
    ? 'Take one column, or flatten with `.ravel()`.'
    : 'Look at `.shape`, and add (`[None]`) or remove (`.squeeze()`) an axis.';
}

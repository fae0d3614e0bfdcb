/** Arrays, tables or a plot's values have shapes that do not go together. */
import type { CrashType, Phrase, RootCause } from '../../model/finding.ts';
import type { Shape, ShapeOperation, ShapesDiffer } from '../../traceback/dataMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, sizeOf, spokenShape, subjectName } from '../valueWords.ts';
import { code, list } from '../wording.ts';
import { differingAxes, fittingShape, unfitValues } from './unfitShapes.ts';

interface ShapeMismatch extends Found {
  /** What the shapes in the message are of, in the same order. */
  readonly values: readonly Subject[];
  /** The call whose library met them, and what it was given. */
  readonly inside: string | undefined;
  readonly given: readonly Subject[];
}

export const shapeMismatch = defineValueCause<'shapes-differ', ShapeMismatch>({
  id: 'shape-mismatch',
  exceptions: ['ValueError', 'RuntimeError', 'IndexError', 'InvalidArgumentError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Shapes do not fit',
    what: 'Two arrays, a column and its table, or the two sides of a plot have different lengths along an axis where they must agree.',
    why: 'Arrays are combined axis by axis from the last one; lengths must be equal, or one of them 1. Filtering, splitting and windows change lengths.',
    todo: 'Print `.shape` of both right before the line, and find the step after which they differ. Then transpose, flatten or cut the one that is wrong.',
    limits: 'Which values are meant is known where the line combines only two.',
  },
  kind: 'shapes-differ',
  find(message, line) {
    const values = line.subjects(...unfitValues(message.operation, line));
    // Inside a library the shapes are of values that the line does not show.
    const { failed } = line;
    const isInside =
      values.length === 0 && line.site?.isRaisedHere === false && message.operation !== 'table';
    const given = isInside && failed ? line.subjects(...valuesGiven(failed.call).slice(0, 3)) : [];
    return {
      said: saidOf(message, values),
      crashType: crashTypeOf(message.operation, line.crash.exception),
      subjects: [...values, ...given],
      values,
      given,
      inside: isInside ? failed?.callee : undefined,
      ...rootCauseOf(message.operation),
    };
  },
  words({ values, inside, given }, message) {
    const { operation, shapes } = message;
    const [a, b] = shapes;
    const names = values.map((value) => subjectName(value, 'a value'));
    const [left, right] = [
      subjectName(values[0], 'the first'),
      subjectName(values[1], 'the second'),
    ];
    const fitting = fittingShape(operation, shapes, names);
    const from = origins([...values, ...given]);
    const rest = RULES[operation];
    const head = headOf(message, left, right);
    const handed = list(given.map((value) => subjectName(value, '')));
    const where = inside === undefined ? '' : `inside ${code(inside)}, `;
    const full = `${capital(`${where}${head}`)}.`;
    return {
      line:
        handed !== '' && full.length + handed.length < 100
          ? `${full} It was given ${handed}.`
          : full,
      what: full,
      why: `${rest}${a && b ? axesSentence(operation, message) : ''}${from}`,
      todo:
        fitting ??
        `Print \`.shape\` (or \`len\`) of ${names.length > 0 ? list(names) : 'both'} before this line, and find the step that changed one of them.`,
    };
  },
});

/** What must agree. */
const RULES: Record<ShapeOperation, Phrase> = {
  combine: 'Shapes must match axis by axis, from the last one, or be 1.',
  store: 'A value must have the shape of the place it is stored in.',
  multiply: 'The last axis of the left side must be as long as the first of the right one.',
  join: 'All axes but the one they are joined along must be equal.',
  stack: 'What is stacked must have one and the same shape.',
  reshape: 'A new shape must hold exactly as many values as there are.',
  column: 'A new column needs one value for each row.',
  rename: 'Each column (or row) needs one name.',
  table:
    'All columns of a table must be equally long, and its labels as many as its rows and columns.',
  mask: 'A selection by True and False needs one answer for each row.',
  plot: 'Each x needs its y.',
  labels: 'Each place on the axis needs one label.',
  loss: 'What the model gives and what it is compared with must have the same shape.',
};

function headOf({ operation, shapes }: ShapesDiffer, left: Phrase, right: Phrase): Phrase {
  const [a, b] = shapes;
  if (!a || !b) return HEADS_WITHOUT_SHAPES[operation] ?? 'the shapes do not fit';
  const [one, two] = [spokenShape(a), spokenShape(b)];
  switch (operation) {
    case 'reshape': {
      const size = sizeOf(b);
      const open = b.some((length) => length === undefined) || size === undefined;
      return `${left === 'the first' ? 'the array' : left} has ${count(a)} values, and ${two}${open ? '' : ` needs ${String(size)}`}`;
    }
    case 'column':
      return `${left === 'the first' ? 'the new column' : left} has ${count(a)} values, ${right === 'the second' ? 'the table' : right} has ${count(b)} rows`;
    case 'rename':
      return `there are ${count(a)} names, and ${right === 'the second' ? 'the table' : right} needs ${count(b)}`;
    case 'join':
      return `${left} has ${count(a)} and ${right} ${count(b)} along an axis that must be equal`;
    case 'labels':
      return `there are ${count(a)} places on the axis and ${count(b)} labels`;
    case 'store':
      return `${left === 'the first' ? 'the value' : left} is ${one}, its place ${right === 'the second' ? '' : `${right} `}is ${two}`;
    case 'mask':
      return `the selection ${left === 'the first' ? '' : `${left} `}is ${one}, ${right === 'the second' ? 'the data' : right} is ${two}`;
    case 'loss':
      return `the model gives ${one}, and is compared with ${two}`;
    default:
      return `${left} is ${one} and ${right} is ${two}`;
  }
}

/** The length of a shape of one axis. */
function count([length]: Shape): string {
  return length === undefined ? '?' : String(length);
}

const HEADS_WITHOUT_SHAPES: Partial<Record<ShapeOperation, Phrase>> = {
  table: 'the columns of the new table are not equally long',
  column: 'the new column does not have as many values as the table has rows',
  join: 'the parts differ in an axis along which they are not joined',
  stack: 'the parts to be stacked have different shapes',
  plot: 'x and y have different lengths',
  store: 'there are not as many new columns as names for them',
};

function axesSentence(operation: ShapeOperation, { shapes, axis }: ShapesDiffer): Phrase {
  const [a, b] = shapes;
  if (!a || !b || (operation !== 'combine' && operation !== 'join' && operation !== 'loss'))
    return '';
  const [first] = differingAxes(a, b);
  if (axis !== undefined) return ` They differ along axis ${String(axis)}.`;
  return first && Math.max(a.length, b.length) > 1
    ? ` They differ along axis ${String(first.axis)}: ${String(first.lengths[0])} and ${String(first.lengths[1])}.`
    : '';
}

function saidOf(message: ShapesDiffer, values: readonly Subject[]): Phrase {
  return headOf(message, subjectName(values[0], 'the first'), subjectName(values[1], 'the second'));
}

function crashTypeOf(operation: ShapeOperation, exception: string): CrashType {
  if (exception === 'IndexError') return 'index-error';
  if (/^(?:combine|store)$/.test(operation)) {
    return exception === 'RuntimeError' ? 'tensor-shape-mismatch' : 'unsupported-broadcast';
  }
  return /^(?:column|rename|table|mask|labels)$/.test(operation)
    ? 'value-error'
    : 'tensor-shape-mismatch';
}

/** What a model is compared with is chosen by the call; elsewhere the data decide. */
function rootCauseOf(operation: ShapeOperation): { readonly rootCause?: RootCause } {
  return operation === 'loss' ? { rootCause: 'api-misuse' } : {};
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

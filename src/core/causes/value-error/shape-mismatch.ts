/** Arrays, tables or a plot's values have shapes that do not go together. */
import type { CrashType, Phrase, RootCause } from '../../model/finding.ts';
import type { Shape, ShapeOperation, ShapesDiffer } from '../../traceback/dataMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Wording } from '../cause.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type CrashLine, type Found } from '../valueCause.ts';
import { origins, sizeOf, spokenShape, subjectName } from '../valueWords.ts';
import { capital, code, fitsLine, list } from '../wording.ts';
import {
  shapedOf,
  shapesBesides,
  unequalColumns,
  valuesOfShapes,
  type Shaped,
} from './knownShapes.ts';
import {
  combinedAmong,
  differingAxes,
  fittingShape,
  gathered,
  unfitValues,
} from './unfitShapes.ts';

interface ShapeMismatch extends Found {
  /** What the shapes in the message are of, in the same order. */
  readonly values: readonly Subject[];
  /** The call whose library met them, and what it was given. */
  readonly inside: string | undefined;
  readonly given: readonly Subject[];
  /** Two of these do not fit; the line does not say which. */
  readonly among: readonly Subject[];
  /** Its items were to become one array. */
  readonly gathered: Subject | undefined;
  /** The shapes that `values` and `given` are known to have. */
  readonly shaped: readonly Shaped[];
  /** The shapes in the message, or where it prints none, those that the values are known to have. */
  readonly shapes: readonly Shape[];
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
    limits:
      'Which values are meant is known where the line combines only two, or with live values.',
  },
  kind: 'shapes-differ',
  find(message, line) {
    const written = line.subjects(...unfitValues(message.operation, line));
    const fitting = written.length > 0 ? [] : fittingValues(message, line);
    const values = written.length > 0 ? written : fitting.map(({ subject }) => subject);
    // Inside a library the shapes are of values that the line does not show.
    const { failed } = line;
    const isInside =
      values.length === 0 && line.site?.isRaisedHere === false && message.operation !== 'table';
    const given = isInside && failed ? line.subjects(...valuesGiven(failed.call).slice(0, 3)) : [];
    const isOpen = values.length === 0 && !isInside;
    const among =
      isOpen && message.operation === 'combine' ? line.subjects(...combinedAmong(line)) : [];
    const [items] = isOpen && message.operation === 'store' ? line.subjects(gathered(line)) : [];
    const shaped =
      fitting.length > 0
        ? fitting
        : [...values, ...given].flatMap((each) => shapedOf(each, line) ?? []);
    const shapes = message.shapes.length > 0 ? message.shapes : shapesOf(values, shaped);
    return {
      shaped,
      shapes,
      known: shaped.map(({ evidence }) => evidence),
      said: items ? itemsDiffer(items) : headOf({ ...message, shapes }, ...sides(values)),
      crashType: crashTypeOf(message.operation, line.crash.exception),
      subjects: [...values, ...given, ...among.slice(0, MOST_NAMED), ...(items ? [items] : [])],
      values,
      given,
      among,
      gathered: items,
      inside: isInside ? failed?.callee : undefined,
      ...rootCauseOf(message.operation),
    };
  },
  words(found, printed) {
    const { values, inside, given, among, shapes } = found;
    if (found.gathered) return wordsOfItems(found.gathered, printed);
    const message = { ...printed, shapes };
    const { operation } = message;
    const [a, b] = shapes;
    const names = values.map((value) => subjectName(value, 'a value'));
    const [left, right] = sides(values);
    const fitting = fittingShape(operation, shapes, names);
    const from = origins([...values, ...given, ...among]);
    const rest = RULES[operation];
    const isAmong = among.length > 1 && among.length <= MOST_NAMED;
    const all = list(among.map((value) => subjectName(value, '')));
    const head = `${isAmong ? `of ${all}, ` : ''}${headOf(message, left, right)}`;
    const handed = list(given.map((value) => subjectName(value, '')));
    const where = inside === undefined ? '' : `inside ${code(inside)}, `;
    const full = `${capital(`${where}${head}`)}.`;
    const telling =
      handed === ''
        ? `${full.slice(0, -1)}${difference(message)}.`
        : `${full} It was given ${handed}.`;
    const variables = given.filter(({ name }) => name !== undefined);
    const shown = [
      names.length > 0 ? list(names) : '',
      isAmong ? all : '',
      list(variables.map((value) => subjectName(value, ''))),
    ];
    return {
      line: fitsLine(telling) ? telling : full,
      what: full,
      why: `${rest}${a && b ? axesSentence(operation, message) : ''}${shapesBesides(found.shaped, message)}${from}`,
      todo:
        fitting ??
        `Print \`.shape\` (or \`len\`) of ${shown.find((each) => each !== '') ?? 'both'} before this line, and find the step that changed one of them.`,
    };
  },
});

/** More names than this make no sentence. */
const MOST_NAMED = 4;

/** Which of several axes differs, after the two shapes. */
function difference({ operation, shapes: [a, b] }: ShapesDiffer): Phrase {
  if (operation !== 'combine' || !a || !b || a.length !== b.length) return '';
  const [differing] = differingAxes(a, b);
  if (a.length === 1) return ': the lengths differ';
  const ordinal = differing && ORDINALS[differing.axis];
  return ordinal === undefined ? '' : `: the ${ordinal} axis differs`;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** What the two are called; where the line does not show them, only that there are two. */
function sides(values: readonly Subject[]): readonly [Phrase, Phrase] {
  return [
    subjectName(values[0], values.length === 0 ? UNNAMED : 'the first'),
    subjectName(values[1], values.length === 0 ? ANOTHER : 'the second'),
  ];
}

const UNNAMED = 'one value';
const ANOTHER = 'another';

function itemsDiffer(items: Subject): Phrase {
  return `the items of ${subjectName(items, '')} do not have one and the same shape`;
}

function wordsOfItems(items: Subject, { shapes: [a] }: ShapesDiffer): Wording {
  const one = a ? `: one is ${spokenShape(a)}` : '';
  return {
    line: `${capital(itemsDiffer(items))}${one}.`,
    what: `${capital(itemsDiffer(items))}${one}.`,
    why: `An array is a rectangle: NumPy takes the place for each item from the first ones.${origins([items])}`,
    todo: `See which shapes there are: ${code(`set(np.shape(x) for x in ${items.name ?? 'items'})`)}. Then cut or pad the items to one shape.`,
  };
}

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
  colours: 'Each point needs its colour (`c=`), or all of them one.',
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
      return `${left === UNNAMED ? 'the array' : left} has ${count(a)} values, and ${two}${open ? '' : ` needs ${String(size)}`}`;
    }
    case 'column':
      return `${left === UNNAMED ? 'the new column' : left} has ${count(a)} values, ${right === ANOTHER ? 'the table' : right} has ${count(b)} ${count(b) === '1' ? 'row' : 'rows'}`;
    case 'rename':
      return `${count(a) === '1' ? 'there is 1 name' : `there are ${count(a)} names`}, and ${right === ANOTHER ? 'the table' : right} needs ${count(b)}`;
    case 'join':
      return `${left} has ${count(a)} and ${right} ${count(b)} along an axis that must be equal`;
    case 'labels':
      return `there are ${count(a)} places on the axis and ${count(b)} labels`;
    case 'store':
      return left === UNNAMED
        ? `a value ${one} was to go into a place ${two}`
        : `${left} is ${one}, its place ${right} is ${two}`;
    case 'mask':
      return `the selection ${left === UNNAMED ? '' : `${left} `}is ${one}, ${right === ANOTHER ? 'the data' : right} is ${two}`;
    case 'table':
      return left === UNNAMED
        ? `the values are ${one}, the labels are for ${two}`
        : `${left} is ${one} and ${right} is ${two}`;
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

/** Where the line leaves a choice, known shapes decide. */
function fittingValues(message: ShapesDiffer, line: CrashLine): readonly Shaped[] {
  if (message.operation === 'table' && message.shapes.length === 0) return unequalColumns(line);
  return /^(?:combine|multiply|stack|plot|colours|loss)$/.test(message.operation)
    ? valuesOfShapes(message, line)
    : [];
}

/** One shape for each value, or none. */
function shapesOf(values: readonly Subject[], shaped: readonly Shaped[]): readonly Shape[] {
  const shapes = shaped.map(({ shape }) => shape);
  return values.length === 2 && shapes.length === 2 ? shapes : [];
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

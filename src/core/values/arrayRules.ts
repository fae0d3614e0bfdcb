/** What NumPy's functions, and the methods of arrays, give and refuse. */
import { asArray } from './asArray.ts';
import { argument, type Arguments, type Rule } from './machine.ts';
import { combined, productOf } from './operators.ts';
import { raise } from './raised.ts';
import { reshapedAs, shapeFrom } from './reshaping.ts';
import { printedShape, sizeOf } from './shapes.ts';
import { callTensorMethod } from './tensorRules.ts';
import {
  arrayOf,
  integerOf,
  intValue,
  sequenceOf,
  UNKNOWN,
  type ArrayValue,
  type Value,
} from './value.ts';

const ELEMENTWISE =
  'sqrt exp log log2 log10 log1p expm1 abs absolute sin cos tan tanh sign square round around floor ceil negative nan_to_num'.split(
    ' ',
  );
const PAIRWISE = 'add subtract multiply divide true_divide maximum minimum power'.split(' ');
const FILLED = 'zeros ones empty'.split(' ');
const LIKE = 'zeros_like ones_like empty_like full_like copy'.split(' ');
const REDUCING =
  'sum mean std var min max amin amax median prod nanmean nansum argmax argmin'.split(' ');

export const numpyRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...ELEMENTWISE.map((name): [string, Rule] => [`numpy.${name}`, elementwise]),
  ...PAIRWISE.map((name): [string, Rule] => [`numpy.${name}`, pairwise]),
  ...FILLED.map((name): [string, Rule] => [`numpy.${name}`, filled]),
  ...LIKE.map((name): [string, Rule] => [`numpy.${name}`, like]),
  ...REDUCING.map((name): [string, Rule] => [
    `numpy.${name}`,
    (given) => reduced(given.positional[0], given, 1),
  ]),
  [
    'numpy.array',
    ({ positional: [value], keywords }) => (keywords.size > 0 ? undefined : asArray(value)),
  ],
  [
    'numpy.asarray',
    ({ positional: [value], keywords }) => (keywords.size > 0 ? undefined : asArray(value)),
  ],
  ['numpy.reshape', ({ positional: [value, ...shape] }) => reshapedAs(asArray(value), shape)],
  ['numpy.dot', ({ positional: [a, b] }) => dot(a, b)],
  ['numpy.matmul', ({ positional: [a, b] }) => dot(a, b)],
  [
    'numpy.transpose',
    ({ positional: [value, axes] }) =>
      value?.kind === 'array' ? transposed(value, axes) : undefined,
  ],
  ['numpy.concatenate', concatenated],
  ['numpy.expand_dims', expanded],
  ['numpy.random.choice', ({ positional: [value] }) => chosen(value)],
  ['numpy.savetxt', ({ positional: [, value] }) => savedAsText(value)],
]);

function elementwise({ positional: [value], keywords }: Arguments): Value | undefined {
  if (keywords.size > 0) return undefined;
  return value?.kind === 'array' && value.library === 'numpy' && !value.element ? value : undefined;
}

function pairwise({ positional: [a, b], keywords }: Arguments): Value | undefined {
  if (a?.kind !== 'array' || b?.kind !== 'array' || keywords.size > 0) return undefined;
  if (a.library !== 'numpy' || b.library !== 'numpy') return undefined;
  return arrayOf(combined(a, b), { content: 'number' });
}

function filled(given: Arguments): Value | undefined {
  const shape = shapeFrom([argument(given, 0, 'shape') ?? UNKNOWN]);
  return arrayOf(shape, {
    content: given.positional.length > 1 || given.keywords.has('dtype') ? undefined : 'number',
  });
}

function like({ positional: [value] }: Arguments): Value | undefined {
  return value?.kind === 'array' && value.library === 'numpy'
    ? arrayOf(value.shape, { content: value.content })
    : undefined;
}

function dot(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (a?.kind !== 'array' || b?.kind !== 'array') return undefined;
  if (a.library !== 'numpy' || b.library !== 'numpy') return undefined;
  const [left, right] = [a.shape, b.shape];
  if (
    left &&
    right &&
    left.length > 0 &&
    left.length <= 2 &&
    right.length > 0 &&
    right.length <= 2
  ) {
    const [inner, outer] = [left.at(-1), right[0]];
    if (inner !== undefined && outer !== undefined && inner !== outer) {
      return raise(
        'ValueError',
        `shapes ${printedShape(left)} and ${printedShape(right)} not aligned: ${String(inner)} (dim ${String(left.length - 1)}) != ${String(outer)} (dim 0)`,
      );
    }
  }
  return productOf(a, b);
}

function transposed(value: ArrayValue, axes: Value | undefined): Value {
  const { shape } = value;
  if (!shape) return value;
  if (!axes) return { ...value, shape: shape.toReversed() };
  const order = shapeFrom([axes]);
  if (!order || order.includes(undefined)) return { ...value, shape: undefined };
  if (order.length !== shape.length) return raise('ValueError', "axes don't match array");
  return { ...value, shape: order.map((axis) => shape.at(axis ?? 0)) };
}

function concatenated(given: Arguments): Value | undefined {
  const parts = given.positional[0];
  const axis = argument(given, 1, 'axis');
  const along = axis ? integerOf(axis) : 0;
  if (parts?.kind !== 'sequence' || !parts.items || along === undefined) return undefined;
  const arrays = parts.items.map((part) => asArray(part));
  const shapes = arrays.flatMap((part) =>
    part?.kind === 'array' && part.shape ? [part.shape] : [],
  );
  const [first] = shapes;
  if (!first || shapes.length !== arrays.length) return undefined;
  for (const [index, shape] of shapes.entries()) {
    if (shape.length === 0)
      return raise('ValueError', 'zero-dimensional arrays cannot be concatenated');
    if (shape.length !== first.length) {
      return raise(
        'ValueError',
        `all the input arrays must have same number of dimensions, but the array at index 0 has ${String(first.length)} dimension(s) and the array at index ${String(index)} has ${String(shape.length)} dimension(s)`,
      );
    }
    for (const [at, length] of shape.entries()) {
      const other = first[at];
      if (at === along || length === undefined || other === undefined || length === other) continue;
      return raise(
        'ValueError',
        `all the input array dimensions except for the concatenation axis must match exactly, but along dimension ${String(at)}, the array at index 0 has size ${String(other)} and the array at index ${String(index)} has size ${String(length)}`,
      );
    }
  }
  const lengths = shapes.map((shape) => shape[along]);
  const total = lengths.includes(undefined)
    ? undefined
    : lengths.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return arrayOf(first.map((length, at) => (at === along ? total : length)));
}

function expanded(given: Arguments): Value | undefined {
  const value = asArray(given.positional[0]);
  const axis = integerOf(argument(given, 1, 'axis'));
  if (value?.kind !== 'array' || !value.shape || axis === undefined) return undefined;
  const at = axis < 0 ? value.shape.length + 1 + axis : axis;
  return { ...value, shape: value.shape.toSpliced(at, 0, 1) };
}

/** One of a list of numbers or texts; lists of pairs become tables, and those are refused. */
function chosen(value: Value | undefined): Value | undefined {
  const isTable =
    value?.kind === 'sequence'
      ? value.each?.kind === 'sequence' && value.each.length !== undefined
      : false;
  const array = asArray(value);
  const axes = array?.kind === 'array' ? array.shape?.length : undefined;
  if (!isTable && (axes === undefined || axes < 2)) return undefined;
  return raise('ValueError', 'a must be 1-dimensional', 'numpy.random.choice');
}

function savedAsText(value: Value | undefined): Value | undefined {
  const axes = value?.kind === 'array' ? value.shape?.length : undefined;
  if (axes === undefined || (axes > 0 && axes <= 2)) return undefined;
  return raise(
    'ValueError',
    `Expected 1D or 2D array, got ${String(axes)}D array instead`,
    'numpy.savetxt',
  );
}

function reduced(value: Value | undefined, given: Arguments, position: number): Value | undefined {
  if (value?.kind !== 'array' || value.element || value.library === 'tensorflow') return undefined;
  const { shape, library } = value;
  if (given.keywords.has('keepdims') || given.keywords.has('dim') || !shape) return UNKNOWN;
  const axis = argument(given, position, 'axis');
  if (!axis || (axis.kind === 'constant' && axis.type === 'NoneType')) {
    return arrayOf([], { library, content: 'number' });
  }
  const along = integerOf(axis);
  if (along === undefined) return arrayOf(undefined, { library });
  const at = along < 0 ? along + shape.length : along;
  if (at < 0 || at >= shape.length) {
    if (library !== 'numpy') return UNKNOWN;
    return raise(
      'AxisError',
      `axis ${String(along)} is out of bounds for array of dimension ${String(shape.length)}`,
    );
  }
  return arrayOf(shape.toSpliced(at, 1), { library, content: 'number' });
}

/** `of.name(…)` of an array or tensor. */
export function callArrayMethod(of: ArrayValue, name: string, given: Arguments): Value | undefined {
  if (of.library === 'torch') return callTensorMethod(of, name, given);
  const { positional } = given;
  switch (name) {
    case 'reshape':
      return given.keywords.size > 0 || of.element ? UNKNOWN : reshapedAs(of, positional);
    case 'flatten':
    case 'ravel': {
      const length = of.shape && sizeOf(of.shape);
      return { ...of, shape: of.library === 'numpy' ? [length] : undefined };
    }
    case 'copy':
    case 'round':
    case 'clip':
      return of;
    case 'astype':
      return arrayOf(of.shape, { library: of.library });
    case 'transpose':
      return positional.length > 1
        ? transposed(of, sequenceOf(positional, 'tuple'))
        : transposed(of, positional[0]);
    case 'dot':
      return dot(of, positional[0]) ?? UNKNOWN;
    case 'tolist': {
      const length = of.shape?.[0];
      return of.shape && of.shape.length > 0 ? sequenceOf(undefined, 'list', length) : UNKNOWN;
    }
    case 'sum':
    case 'mean':
    case 'std':
    case 'var':
    case 'min':
    case 'max':
    case 'argmax':
    case 'argmin':
    case 'prod':
      return reduced(of, given, 0) ?? UNKNOWN;
    case 'item':
      return UNKNOWN;
    case 'size':
      return intValue();
    default:
      return UNKNOWN;
  }
}

/** What PyTorch's functions, and the methods of tensors, give and refuse. */
import { asArray } from './asArray.ts';
import { flattened, throughTorchLayer, torchLayerOf } from './layers/torchLayers.ts';
import { isTorchLoss, torchLoss } from './layers/torchLosses.ts';
import { argument, type Arguments, type Rule } from './machine.ts';
import { productOf } from './operators.ts';
import { raise } from './raised.ts';
import { reshapedAs } from './reshaping.ts';
import { differ, listedLengths, shapesDiffer } from './shapes.ts';
import {
  arrayOf,
  integerOf,
  intValue,
  NONE,
  sequenceOf,
  UNKNOWN,
  type ArrayValue,
  type Axis,
  type Value,
} from './value.ts';

const FILLED = 'randn rand zeros ones empty'.split(' ');
const LIKE = 'randn_like rand_like zeros_like ones_like empty_like'.split(' ');
const ELEMENTWISE =
  'relu sigmoid tanh softmax log_softmax exp log sqrt abs clamp clip sin cos round floor ceil sign neg'.split(
    ' ',
  );
const ACTIVATIONS =
  'relu relu6 leaky_relu elu selu gelu silu sigmoid tanh softmax log_softmax softplus dropout dropout2d normalize'.split(
    ' ',
  );
const FROM = 'tensor as_tensor from_numpy FloatTensor LongTensor Tensor'.split(' ');

const tensorRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...FILLED.map((name): [string, Rule] => [`torch.${name}`, filled]),
  ...LIKE.map((name): [string, Rule] => [`torch.${name}`, same]),
  ...ELEMENTWISE.map((name): [string, Rule] => [`torch.${name}`, same]),
  ...ACTIVATIONS.map((name): [string, Rule] => [`torch.nn.functional.${name}`, same]),
  ...FROM.map((name): [string, Rule] => [`torch.${name}`, made]),
  ['torch.cat', joined],
  ['torch.concat', joined],
  ['torch.stack', stacked],
  ['torch.matmul', ({ positional: [a, b] }) => product(a, b)],
  ['torch.mm', ({ positional: [a, b] }) => product(a, b)],
  ['torch.flatten', (given) => ofMethod('flatten', given)],
  ['torch.squeeze', (given) => ofMethod('squeeze', given)],
  ['torch.unsqueeze', (given) => ofMethod('unsqueeze', given)],
  ['torch.permute', (given) => ofMethod('permute', given)],
  ['torch.transpose', (given) => ofMethod('transpose', given)],
  ['torch.reshape', (given) => ofMethod('reshape', given)],
  ...['max_pool2d', 'avg_pool2d', 'max_pool1d', 'avg_pool1d'].map((name): [string, Rule] => [
    `torch.nn.functional.${name}`,
    (given) => pooled(name, given),
  ]),
]);

/** What is known of that function of PyTorch; `undefined` if nothing is. */
export function tensorRule(path: string): Rule | undefined {
  const known = tensorRules.get(path);
  if (known) return known;
  const [, name] = /^torch\.nn\.functional\.(\w+)$/.exec(path) ?? [];
  if (name === undefined || !isTorchLoss(name)) return undefined;
  return (given) => torchLoss(name, argument(given, 0, 'input'), argument(given, 1, 'target'));
}

function tensor(shape: readonly Axis[] | undefined, content?: ArrayValue['content']): ArrayValue {
  return arrayOf(shape, { library: 'torch', content });
}

function filled({ positional, keywords, isComplete }: Arguments): Value | undefined {
  if (!isComplete || keywords.has('size')) return undefined;
  return tensor(lengthsOf(positional), keywords.has('dtype') ? undefined : 'number');
}

/** The lengths in one tuple or in several numbers; one that is not known may be a tuple. */
function lengthsOf(values: readonly Value[]): readonly Axis[] | undefined {
  const [first] = values;
  if (values.length === 1 && first?.kind === 'sequence') {
    return first.items?.map((item) => integerOf(item));
  }
  const isOne = values.length === 1 && integerOf(first) === undefined;
  return values.length === 0 || isOne ? undefined : values.map((value) => integerOf(value));
}

function same({ positional: [value] }: Arguments): Value | undefined {
  return value?.kind === 'array' && value.library === 'torch' ? value : undefined;
}

function made({ positional }: Arguments): Value | undefined {
  const [value] = positional;
  if (positional.length !== 1 || !value) return undefined;
  if (value.kind === 'constant') return value.type === 'str' ? undefined : tensor([]);
  const array = asArray(value);
  return array?.kind === 'array' ? tensor(array.shape, array.content) : tensor(undefined);
}

function product(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (a?.kind !== 'array' || b?.kind !== 'array') return undefined;
  return a.library === 'torch' && b.library === 'torch' ? productOf(a, b) : undefined;
}

function ofMethod(name: string, given: Arguments): Value | undefined {
  const [value, ...rest] = given.positional;
  if (value?.kind !== 'array' || value.library !== 'torch') return undefined;
  return callTensorMethod(value, name, { ...given, positional: rest });
}

function pooled(name: string, given: Arguments): Value | undefined {
  const [input, ...rest] = given.positional;
  const type = name.replace(/^(max|avg)_pool/, (_, kind: string) =>
    kind === 'max' ? 'MaxPool' : 'AvgPool',
  );
  const layer = torchLayerOf(`torch.nn.${type}`, { ...given, positional: rest });
  return layer && throughTorchLayer(layer, input);
}

function shapesIn(value: Value | undefined): readonly (readonly Axis[])[] | undefined {
  if (value?.kind !== 'sequence' || !value.items || value.items.length === 0) return undefined;
  const shapes = value.items.flatMap((item) =>
    item.kind === 'array' && item.library === 'torch' && item.shape ? [item.shape] : [],
  );
  return shapes.length === value.items.length ? shapes : undefined;
}

function joined(given: Arguments): Value | undefined {
  const shapes = shapesIn(given.positional[0]);
  const dimension = argument(given, 1, 'dim') ?? given.keywords.get('axis');
  const along = dimension ? integerOf(dimension) : 0;
  const [first] = shapes ?? [];
  if (!shapes || !first || along === undefined) return tensor(undefined);
  const at = along < 0 ? along + first.length : along;
  for (const [index, shape] of shapes.entries()) {
    if (shape.length !== first.length) {
      // A tensor of one axis without elements goes with any other.
      if (shape.length < 2 || first.length < 2) return tensor(undefined);
      raise(
        'RuntimeError',
        `Tensors must have same number of dimensions: got ${String(first.length)} and ${String(shape.length)}`,
        'torch.cat',
      );
    }
    const other = shape.findIndex((length, axis) => axis !== at && differ(length, first[axis]));
    if (other < 0) continue;
    if (first.length < 2) return tensor(undefined);
    raise(
      'RuntimeError',
      `Sizes of tensors must match except in dimension ${String(at)}. Expected size ${String(first[other])} but got size ${String(shape[other])} for tensor number ${String(index)} in the list.`,
      'torch.cat',
    );
  }
  const lengths = shapes.map((shape) => shape[at]);
  const total = lengths.includes(undefined)
    ? undefined
    : lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  return tensor(first.map((length, axis) => (axis === at ? total : length)));
}

function stacked(given: Arguments): Value | undefined {
  const parts = given.positional[0];
  const shapes = shapesIn(parts);
  const [first] = shapes ?? [];
  if (!shapes || !first) return tensor(undefined);
  for (const [index, shape] of shapes.entries()) {
    if (!shapesDiffer(shape, first)) continue;
    raise(
      'RuntimeError',
      `stack expects each tensor to be equal size, but got [${listedLengths(first)}] at entry 0 and [${listedLengths(shape)}] at entry ${String(index)}`,
      'torch.stack',
    );
  }
  const dimension = argument(given, 1, 'dim');
  const at = dimension ? integerOf(dimension) : 0;
  if (at === undefined || at < 0) return tensor(undefined);
  return tensor(first.toSpliced(at, 0, shapes.length));
}

const UNCHANGED =
  /^(?:to|cpu|cuda|detach|clone|contiguous|requires_grad_|float|long|double|half|int|bool|type|sigmoid|tanh|relu|softmax|log_softmax|exp|log|sqrt|abs|clamp|pow)$/;

/** `of.name(…)` of a tensor; `undefined` if no rule of tensors knows it. */
export function callTensorMethod(
  of: ArrayValue,
  name: string,
  given: Arguments,
): Value | undefined {
  const { positional, keywords } = given;
  const { shape } = of;
  switch (name) {
    case 'view':
    case 'reshape':
      return keywords.size > 0 || positional.some(({ kind }) => kind === 'library')
        ? tensor(undefined)
        : reshapedAs(of, positional);
    case 'size':
      return sizeOfTensor(shape, argument(given, 0, 'dim'));
    case 'dim':
    case 'ndimension':
      return intValue(shape?.length);
    case 'numpy':
      return arrayOf(shape, { content: of.content });
    case 'flatten':
      return shape ? flattenedFrom(shape, given) : tensor(undefined);
    case 'squeeze':
      return squeezed(of, argument(given, 0, 'dim'));
    case 'unsqueeze': {
      const at = integerOf(argument(given, 0, 'dim'));
      if (!shape || at === undefined) return tensor(undefined);
      return tensor(shape.toSpliced(at < 0 ? at + shape.length + 1 : at, 0, 1), of.content);
    }
    case 'permute':
      return permuted(of, lengthsOf(positional));
    case 'transpose':
    case 'swapaxes':
      return swapped(of, integerOf(positional[0]), integerOf(positional[1]));
    case 't':
      return shape ? tensor(shape.toReversed()) : of;
    case 'matmul':
    case 'mm':
      return product(of, positional[0]) ?? UNKNOWN;
    case 'backward':
      return NONE;
    case 'sum':
    case 'mean':
    case 'argmax':
    case 'argmin':
      return reduced(of, given);
    case 'item':
    case 'tolist':
    case 'max':
    case 'min':
      return UNKNOWN;
    default:
      return UNCHANGED.test(name) ? of : UNKNOWN;
  }
}

function sizeOfTensor(shape: ArrayValue['shape'], dimension: Value | undefined): Value {
  if (!shape) return UNKNOWN;
  if (!dimension) {
    return sequenceOf(
      shape.map((length) => intValue(length)),
      'tuple',
    );
  }
  const at = integerOf(dimension);
  if (at === undefined) return intValue();
  if (at >= shape.length || at < -shape.length) {
    raise(
      'IndexError',
      `Dimension out of range (expected to be in range of [-${String(shape.length)}, ${String(shape.length - 1)}], but got ${String(at)})`,
      'torch.Tensor.size',
    );
  }
  return intValue(shape.at(at));
}

function flattenedFrom(shape: readonly Axis[], given: Arguments): Value {
  const [start, end] = [argument(given, 0, 'start_dim'), argument(given, 1, 'end_dim')];
  return flattened(shape, start ? integerOf(start) : 0, end ? integerOf(end) : -1);
}

function squeezed({ shape, content }: ArrayValue, dimension: Value | undefined): Value {
  if (!shape) return tensor(undefined);
  if (!dimension) {
    return tensor(
      shape.includes(undefined) ? undefined : shape.filter((length) => length !== 1),
      content,
    );
  }
  const at = integerOf(dimension);
  const axis = at === undefined ? -1 : at < 0 ? at + shape.length : at;
  if (axis < 0 || axis >= shape.length || shape[axis] === undefined) return tensor(undefined);
  return tensor(shape[axis] === 1 ? shape.toSpliced(axis, 1) : shape, content);
}

function permuted({ shape, content }: ArrayValue, order: readonly Axis[] | undefined): Value {
  if (!shape || !order || order.includes(undefined)) return tensor(undefined);
  if (order.length !== shape.length) {
    return raise(
      'RuntimeError',
      `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${String(shape.length)} is not equal to len(dims) = ${String(order.length)}`,
      'torch.Tensor.permute',
    );
  }
  return tensor(
    order.map((axis) => shape.at(axis ?? 0)),
    content,
  );
}

function swapped({ shape, content }: ArrayValue, a: Axis, b: Axis): Value {
  if (!shape || a === undefined || b === undefined) return tensor(undefined);
  const [from, to] = [a, b].map((at) => (at < 0 ? at + shape.length : at));
  if (from === undefined || to === undefined || from >= shape.length || to >= shape.length) {
    return tensor(undefined);
  }
  return tensor(shape.with(from, shape[to]).with(to, shape[from]), content);
}

function reduced({ shape }: ArrayValue, given: Arguments): Value {
  if (!given.isComplete || !shape || given.keywords.has('keepdim') || given.positional.length > 1) {
    return tensor(undefined);
  }
  const dimension = argument(given, 0, 'dim') ?? given.keywords.get('axis');
  if (!dimension) return tensor([], 'number');
  const at = integerOf(dimension);
  const axis = at === undefined ? -1 : at < 0 ? at + shape.length : at;
  return axis < 0 || axis >= shape.length
    ? tensor(undefined)
    : tensor(shape.toSpliced(axis, 1), 'number');
}

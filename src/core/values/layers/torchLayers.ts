/** The layers of PyTorch: what they make of the shape of a tensor, and the shapes that they refuse. */
import { raise } from '../raised.ts';
import { differ, listedLengths, sizeOf } from '../shapes.ts';
import {
  arrayOf,
  sequenceOf,
  typeName,
  UNKNOWN,
  type ArrayValue,
  type Axis,
  type LayerValue,
  type Value,
} from '../value.ts';
import type { Arguments } from '../machine.ts';
import {
  layerOf,
  readParameters,
  numberOption,
  numbersOption,
  shapeOption,
  truthOption,
} from './layerOptions.ts';
import { placesOf, type Window } from './windows.ts';

/** Parameters that may be given by position. Source: PyTorch 2 documentation; the same since 1.0. */
const TABLE = `
Linear: in_features out_features bias
Conv1d Conv2d Conv3d: in_channels out_channels kernel_size stride padding dilation groups
ConvTranspose1d ConvTranspose2d ConvTranspose3d: in_channels out_channels kernel_size stride padding output_padding groups bias dilation
MaxPool1d MaxPool2d MaxPool3d: kernel_size stride padding dilation return_indices ceil_mode
AvgPool1d AvgPool2d AvgPool3d: kernel_size stride padding ceil_mode
AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveMaxPool1d AdaptiveMaxPool2d: output_size
BatchNorm1d BatchNorm2d BatchNorm3d: num_features
LayerNorm: normalized_shape
LSTM GRU RNN: input_size hidden_size num_layers bias batch_first dropout bidirectional
Embedding: num_embeddings embedding_dim
Flatten: start_dim end_dim
`;
const PARAMETERS = readParameters(TABLE);

/** Layers that leave the shape as it is. */
const KEEPING =
  /^(?:ReLU6?|LeakyReLU|PReLU|RReLU|ELU|SELU|CELU|GELU|SiLU|Mish|Sigmoid|LogSigmoid|Tanh|Softmax|LogSoftmax|Softplus|Softmin|Hardtanh|Hardswish|Hardsigmoid|Dropout|Dropout1d|Dropout2d|Dropout3d|AlphaDropout|LocalResponseNorm|Identity)$/;

/** A layer of PyTorch that has just been made; `undefined` if the path names none that is known. */
export function torchLayerOf(path: string, given: Arguments): LayerValue | undefined {
  const [, type] = /^torch\.nn\.(?:modules\.\w+\.)?([A-Z]\w*)$/.exec(path) ?? [];
  if (type === undefined || !given.isComplete) return undefined;
  if (type === 'Sequential') {
    const { positional } = given;
    const isPlain = positional.every(({ kind }) => kind === 'layer' || kind === 'instance');
    const stack = layerOf('torch', type, [], {
      positional: [],
      keywords: new Map(),
      isComplete: true,
    });
    return { ...stack, parts: isPlain ? positional : undefined };
  }
  const parameters = PARAMETERS.get(type) ?? (KEEPING.test(type) ? [] : undefined);
  if (!parameters) return undefined;
  const layer = layerOf('torch', type, parameters, given);
  refuseSizes(layer);
  return layer;
}

/** Sizes of the weights, which PyTorch makes at once. */
const SIZES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Linear', ['out_features', 'in_features']],
  ['Embedding', ['num_embeddings', 'embedding_dim']],
]);

/** Functions, texts and None are no sizes. */
function refuseSizes(layer: LayerValue): void {
  for (const [at, name] of (SIZES.get(layer.type) ?? []).entries()) {
    const value = layer.options.get(name);
    const type = value && wrongSizeType(value);
    if (type === undefined) continue;
    raise(
      'TypeError',
      `empty(): argument 'size' (position 1) must be tuple of ints, but found element of type ${type} at pos ${String(at)}`,
      `torch.nn.${layer.type}`,
    );
  }
}

function wrongSizeType(value: Value): string | undefined {
  if (value.kind === 'function') return value.self ? 'method' : 'function';
  if (value.kind === 'constant')
    return /^(?:str|NoneType)$/.test(value.type) ? value.type : undefined;
  return value.kind === 'sequence' || value.kind === 'mapping' ? typeName(value) : undefined;
}

/** What the layer makes of a tensor, for layers that hold no others. */
export function throughTorchLayer(layer: LayerValue, input: Value | undefined): Value {
  const { type } = layer;
  const isOne = !/^(?:LSTM|GRU|RNN)$/.test(type);
  // Whatever a layer is given, it is a tensor that it gives.
  if (input?.kind === 'unknown' && isOne) return arrayOf(undefined, { library: 'torch' });
  if (input?.kind !== 'array' || input.library !== 'torch') return UNKNOWN;
  if (KEEPING.test(type)) return input;
  const { shape } = input;
  if (!shape) return isOne ? arrayOf(undefined, { library: 'torch' }) : UNKNOWN;
  const axes = Number(/\dd?$/.exec(type)?.[0]?.[0] ?? 0);
  if (type === 'Linear') return throughLinear(layer, shape);
  if (/^Conv\dd$/.test(type)) return throughConvolution(layer, shape, axes);
  if (/^ConvTranspose/.test(type)) return throughTransposed(layer, shape, axes);
  if (/^(?:Max|Avg)Pool/.test(type)) return throughPooling(layer, input, axes);
  if (/^Adaptive/.test(type)) {
    if (shape.length < axes + 1) return UNKNOWN;
    return tensor([...shape.slice(0, -axes), ...numbersOption(layer, 'output_size', axes)]);
  }
  if (/^BatchNorm/.test(type)) return throughBatchNorm(layer, input, axes);
  if (type === 'LayerNorm') return throughLayerNorm(layer, input);
  if (/^(?:LSTM|GRU|RNN)$/.test(type)) return throughRecurrent(layer, shape);
  if (type === 'Embedding') return tensor([...shape, numberOption(layer, 'embedding_dim')]);
  if (type === 'Flatten') {
    return flattened(
      shape,
      numberOption(layer, 'start_dim', 1),
      numberOption(layer, 'end_dim', -1),
    );
  }
  return UNKNOWN;
}

function tensor(shape: readonly Axis[]): ArrayValue {
  return arrayOf(shape, { library: 'torch', content: 'number' });
}

function throughLinear(layer: LayerValue, shape: readonly Axis[]): Value {
  const wanted = numberOption(layer, 'in_features');
  const gives = numberOption(layer, 'out_features');
  const got = shape.at(-1);
  if (shape.length > 0 && differ(wanted, got)) {
    const rows = sizeOf(shape.slice(0, -1));
    raise(
      'RuntimeError',
      `mat1 and mat2 shapes cannot be multiplied (${String(rows ?? '?')}x${String(got)} and ${String(wanted)}x${String(gives ?? '?')})`,
      'torch.nn.functional.linear',
    );
  }
  return tensor([...shape.slice(0, -1), gives]);
}

/** Images one by one or in batches; `axes` along which the window slides. */
function refuseImages(
  layer: LayerValue,
  shape: readonly Axis[],
  axes: number,
  kind: 'conv' | 'conv_transpose',
): void {
  if (shape.length !== axes + 1 && shape.length !== axes + 2) {
    raise(
      'RuntimeError',
      `Expected ${String(axes + 1)}D (unbatched) or ${String(axes + 2)}D (batched) input to ${kind}${String(axes)}d, but got input of size: [${listedLengths(shape)}]`,
      `torch.nn.functional.${kind}${String(axes)}d`,
    );
  }
  const wanted = numberOption(layer, 'in_channels');
  const got = shape.at(-axes - 1);
  if (!differ(wanted, got)) return;
  const gives = numberOption(layer, 'out_channels');
  const groups = numberOption(layer, 'groups', 1) ?? 1;
  const [first, second] =
    kind === 'conv' ? [gives, (wanted ?? 0) / groups] : [wanted, (gives ?? 0) / groups];
  const weight = [first, second, ...numbersOption(layer, 'kernel_size', axes)];
  raise(
    'RuntimeError',
    `Given ${kind === 'conv' ? `groups=${String(groups)}` : 'transposed=1'}, weight of size [${listedLengths(weight)}], expected input[${listedLengths(shape)}] to have ${String(wanted)} channels, but got ${String(got)} channels instead`,
    `torch.nn.functional.${kind}${String(axes)}d`,
  );
}

/** A pooling without a stride moves on by the whole of its kernel. */
function windowsOf(layer: LayerValue, axes: number): readonly Window[] {
  const kernels = numbersOption(layer, 'kernel_size', axes);
  const dilations = numbersOption(layer, 'dilation', axes, 1);
  const isWhole = !layer.options.has('stride') && /Pool/.test(layer.type);
  const strides = isWhole ? kernels : numbersOption(layer, 'stride', axes, 1);
  return kernels.map((kernel, at) => ({ kernel, stride: strides[at], dilation: dilations[at] }));
}

function throughConvolution(layer: LayerValue, shape: readonly Axis[], axes: number): Value {
  refuseImages(layer, shape, axes, 'conv');
  const windows = windowsOf(layer, axes);
  const sides = shape.slice(-axes);
  const padding = layer.options.get('padding');
  const isSame = padding?.kind === 'constant' && padding.value === 'same';
  const isValid = padding?.kind === 'constant' && padding.value === 'valid';
  const paddings = isValid ? sides.map(() => 0) : numbersOption(layer, 'padding', axes, 0);
  const made = isSame
    ? sides
    : windows.map((window, at) => placesOf(sides[at], window, paddings[at]));
  if (made.some((length) => length !== undefined && length < 1)) {
    const padded = sides.map((side, at) => (side ?? 0) + 2 * (paddings[at] ?? 0));
    raise(
      'RuntimeError',
      `Calculated padded input size per channel: (${padded.join(' x ')}). Kernel size: (${windows.map(({ kernel }) => String(kernel ?? '?')).join(' x ')}). Kernel size can't be greater than actual input size`,
      'torch.nn.functional.conv',
    );
  }
  return tensor([...shape.slice(0, -axes - 1), numberOption(layer, 'out_channels'), ...made]);
}

/** Formula: PyTorch's documentation of `ConvTranspose2d`. */
function throughTransposed(layer: LayerValue, shape: readonly Axis[], axes: number): Value {
  refuseImages(layer, shape, axes, 'conv_transpose');
  const kernels = numbersOption(layer, 'kernel_size', axes);
  const [strides, paddings, extra, dilations] = [
    numbersOption(layer, 'stride', axes, 1),
    numbersOption(layer, 'padding', axes, 0),
    numbersOption(layer, 'output_padding', axes, 0),
    numbersOption(layer, 'dilation', axes, 1),
  ];
  const made = shape.slice(-axes).map((side, at): Axis => {
    const [kernel, stride, padding] = [kernels[at], strides[at], paddings[at]];
    const [more, dilation] = [extra[at], dilations[at]];
    if (side === undefined || kernel === undefined || stride === undefined) return undefined;
    if (padding === undefined || more === undefined || dilation === undefined) return undefined;
    return (side - 1) * stride - 2 * padding + dilation * (kernel - 1) + more + 1;
  });
  return tensor([...shape.slice(0, -axes - 1), numberOption(layer, 'out_channels'), ...made]);
}

function throughPooling(layer: LayerValue, input: ArrayValue, axes: number): Value {
  const shape = input.shape ?? [];
  const isPlain =
    truthOption(layer, 'ceil_mode') === false && truthOption(layer, 'return_indices') === false;
  if (shape.length !== axes + 1 && shape.length !== axes + 2) return UNKNOWN;
  const front = shape.slice(0, -axes);
  if (!isPlain) return tensor([...front, ...shape.slice(-axes).map(() => undefined)]);
  const sides = shape.slice(-axes);
  const paddings = numbersOption(layer, 'padding', axes, 0);
  const made = windowsOf(layer, axes).map((window, at) =>
    placesOf(sides[at], window, paddings[at]),
  );
  if (made.some((length) => length !== undefined && length < 1)) {
    raise(
      'RuntimeError',
      `Given input size: (${listedLengths(shape.slice(-axes - 1)).replaceAll(', ', 'x')}). Calculated output size: (${listedLengths([shape.at(-axes - 1), ...made]).replaceAll(', ', 'x')}). Output size is too small`,
      'torch.nn.functional.max_pool',
    );
  }
  return tensor([...front, ...made]);
}

function throughBatchNorm(layer: LayerValue, input: ArrayValue, axes: number): Value {
  const shape = input.shape ?? [];
  const isFit = shape.length === axes + 2 || (axes === 1 && shape.length === 2);
  if (!isFit) {
    const wanted = axes === 1 ? '2D or 3D' : `${String(axes + 2)}D`;
    raise(
      'ValueError',
      `expected ${wanted} input (got ${String(shape.length)}D input)`,
      `torch.nn.${layer.type}`,
    );
  }
  const wanted = numberOption(layer, 'num_features');
  const got = shape[1];
  if (differ(wanted, got) && !layer.options.has('track_running_stats')) {
    raise(
      'RuntimeError',
      `running_mean should contain ${String(got)} elements not ${String(wanted)}`,
      'torch.nn.functional.batch_norm',
    );
  }
  return input;
}

function throughLayerNorm(layer: LayerValue, input: ArrayValue): Value {
  const given = layer.options.get('normalized_shape');
  const wanted = shapeOption(given) ?? [numberOption(layer, 'normalized_shape')];
  const last = (input.shape ?? []).slice(-wanted.length);
  if (wanted.some((length, at) => differ(length, last[at]))) {
    raise(
      'RuntimeError',
      `Given normalized_shape=[${listedLengths(wanted)}], expected input with shape [*, ${listedLengths(wanted)}], but got input of size[${listedLengths(input.shape ?? [])}]`,
      'torch.nn.functional.layer_norm',
    );
  }
  return input;
}

/** The outputs, and the last states, which are not looked into. */
function throughRecurrent(layer: LayerValue, shape: readonly Axis[]): Value {
  if (shape.length !== 2 && shape.length !== 3) return UNKNOWN;
  const wanted = numberOption(layer, 'input_size');
  const got = shape.at(-1);
  if (differ(wanted, got)) {
    raise(
      'RuntimeError',
      `input.size(-1) must be equal to input_size. Expected ${String(wanted)}, got ${String(got)}`,
      `torch.nn.${layer.type}`,
    );
  }
  const hidden = numberOption(layer, 'hidden_size');
  const isBoth = truthOption(layer, 'bidirectional');
  const isProjected = layer.options.has('proj_size');
  const width =
    hidden === undefined || isBoth === undefined || isProjected
      ? undefined
      : hidden * (isBoth ? 2 : 1);
  return sequenceOf([tensor([...shape.slice(0, -1), width]), UNKNOWN], 'tuple');
}

/** The axes from `start` to `end` in one. */
export function flattened(shape: readonly Axis[], start: Axis, end: Axis): Value {
  if (start === undefined || end === undefined) return UNKNOWN;
  const [from, to] = [start, end].map((at) => (at < 0 ? at + shape.length : at));
  if (from === undefined || to === undefined || from < 0 || to >= shape.length || from > to) {
    return UNKNOWN;
  }
  return tensor([
    ...shape.slice(0, from),
    sizeOf(shape.slice(from, to + 1)),
    ...shape.slice(to + 1),
  ]);
}

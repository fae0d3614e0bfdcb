/** The layers of Keras: what they make of the shape of their input, and the shapes that they refuse. */
import type { Arguments } from '../machine.ts';
import { raise } from '../raised.ts';
import { differ, sizeOf } from '../shapes.ts';
import type { Axis, LayerValue } from '../value.ts';
import {
  layerOf,
  numberOption,
  numbersOption,
  readParameters,
  shapeOption,
  textOption,
  truthOption,
} from './layerOptions.ts';
import { placesOf, reachOf, type Window } from './windows.ts';

/** The lengths of a tensor's axes, the batch first; `undefined`: not even their number is known. */
export type Shape = readonly Axis[] | undefined;

/** Parameters that may be given by position. Source: documentation of Keras 2 and 3. */
const PARAMETERS = readParameters(`
Dense: units activation
Conv1D Conv2D Conv3D: filters kernel_size strides padding data_format dilation_rate
SeparableConv1D SeparableConv2D Conv1DTranspose Conv2DTranspose: filters kernel_size strides padding
DepthwiseConv1D DepthwiseConv2D: kernel_size strides padding depth_multiplier
MaxPooling1D MaxPooling2D MaxPooling3D AveragePooling1D AveragePooling2D AveragePooling3D: pool_size strides padding
LSTM GRU SimpleRNN: units
Embedding: input_dim output_dim
Reshape: target_shape
RepeatVector: n
Bidirectional TimeDistributed: layer
UpSampling1D UpSampling2D: size
ZeroPadding1D ZeroPadding2D: padding
Concatenate: axis
Flatten Lambda Permute Add Multiply Average Maximum Subtract Cropping2D ConvLSTM2D: _
InputLayer: input_shape
`);

/** Layers that leave the shape as it is. */
const KEEPING =
  /^(?:Activation|ReLU|LeakyReLU|PReLU|ELU|ThresholdedReLU|Softmax|Dropout|SpatialDropout[123]D|GaussianNoise|GaussianDropout|AlphaDropout|BatchNormalization|LayerNormalization|UnitNormalization|ActivityRegularization|Masking|Rescaling|Normalization|RandomFlip|RandomRotation|RandomZoom|RandomContrast)$/;
const GLOBAL = /^Global(?:Average|Max)Pooling([123])D$/;
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/MaxPool(?=\dD)/, 'MaxPooling'],
  [/AvgPool(?=\dD)/, 'AveragePooling'],
  [/^Convolution(?=\dD)/, 'Conv'],
];

/** The layer that calling the class of Keras makes; `undefined` if the class is not known. */
export function kerasLayerOf(name: string, given: Arguments): LayerValue | undefined {
  let type = name;
  for (const [pattern, written] of ALIASES) type = type.replace(pattern, written);
  const parameters =
    PARAMETERS.get(type) ?? (KEEPING.test(type) || GLOBAL.test(type) ? [] : undefined);
  return parameters && layerOf('keras', type, parameters, given);
}

/** The shape that the layer declares for what it is given first, the batch included; `undefined` if it declares none. */
export function declaredShape(layer: LayerValue): Shape {
  const { options } = layer;
  const sample = shapeOption(options.get('input_shape') ?? options.get('shape'));
  if (sample) return [undefined, ...sample];
  const batch = shapeOption(options.get('batch_input_shape') ?? options.get('batch_shape'));
  if (batch) return [undefined, ...batch.slice(1)];
  const width = numberOption(layer, 'input_dim');
  if (layer.type === 'Embedding') {
    return options.has('input_length')
      ? [undefined, numberOption(layer, 'input_length')]
      : undefined;
  }
  return width === undefined ? undefined : [undefined, width];
}

/** Whether the layer's weights fix how long the last axis of its input is. */
function fixesWidth({ type }: LayerValue): boolean {
  return /^(?:Dense|(?:Separable|Depthwise)?Conv\dD(?:Transpose)?|LSTM|GRU|SimpleRNN|BatchNormalization|LayerNormalization|Bidirectional)$/.test(
    type,
  );
}

/** The name that Keras gives the layer: `max_pooling2d`. */
export function layerName(layer: LayerValue): string {
  const own = textOption(layer, 'name', '');
  const made = layer.type
    .replace(/(.)([A-Z][a-z0-9]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
  return own === undefined || own === '' ? made : own;
}

/** A shape as Keras prints it: `(None, 28, 28)`. */
export function printedKeras(shape: readonly Axis[]): string {
  const lengths = shape.map((length) => String(length ?? 'None'));
  return lengths.length === 1 ? `(${lengths.join('')},)` : `(${lengths.join(', ')})`;
}

function refuseAxes(layer: LayerValue, shape: readonly Axis[], wanted: string): never {
  return raise(
    'ValueError',
    `Input 0 of layer "${layerName(layer)}" is incompatible with the layer: expected ${wanted}, found ndim=${String(shape.length)}. Full shape received: ${printedKeras(shape)}`,
    `keras.layers.${layer.type}`,
  );
}

/** What the layer makes of the shape; `undefined` if that is not known. Refuses too few or too many axes. */
export function throughKerasLayer(layer: LayerValue, shape: Shape): Shape {
  const { type, options } = layer;
  if (options.has('data_format')) return undefined;
  if (KEEPING.test(type)) return shape;
  if (type === 'Flatten') {
    return [shape?.[0], shape ? sizeOf(shape.slice(1)) : undefined];
  }
  const [, globalAxes] = GLOBAL.exec(type) ?? [];
  if (globalAxes !== undefined) return throughGlobal(layer, shape, Number(globalAxes));
  if (/^(?:LSTM|GRU|SimpleRNN)$/.test(type)) return throughRecurrent(layer, shape);
  if (type === 'Reshape') return reshaped(layer, shape);
  if (type === 'RepeatVector') {
    return [shape?.[0], numberOption(layer, 'n'), shape?.at(1)];
  }
  if (!shape) return undefined;
  if (type === 'Dense') {
    if (shape.length < 2) refuseAxes(layer, shape, 'min_ndim=2');
    return [...shape.slice(0, -1), numberOption(layer, 'units')];
  }
  if (type === 'Embedding') return [...shape, numberOption(layer, 'output_dim')];
  if (type === 'UpSampling2D' && shape.length === 4) {
    const sizes = numbersOption(layer, 'size', 2, 2);
    return [shape[0], ...sizes.map((size, at) => times(shape[at + 1], size)), shape[3]];
  }
  const axes = Number(/(\d)D/.exec(type)?.[1] ?? 0);
  if (/Pooling/.test(type)) return throughWindows(layer, shape, axes, poolingWindows(layer, axes));
  if (/^Conv\dDTranspose$/.test(type)) return throughTransposed(layer, shape, axes);
  if (/^(?:Separable|Depthwise)?Conv\dD$/.test(type)) {
    return throughWindows(layer, shape, axes, convolutionWindows(layer, axes));
  }
  return undefined;
}

function times(a: Axis, b: Axis): Axis {
  return a === undefined || b === undefined ? undefined : a * b;
}

function throughGlobal(layer: LayerValue, shape: Shape, axes: number): Shape {
  if (shape && shape.length !== axes + 2) {
    refuseAxes(layer, shape, `ndim=${String(axes + 2)}`);
  }
  return layer.options.has('keepdims') ? undefined : [shape?.[0], shape?.at(-1)];
}

function throughRecurrent(layer: LayerValue, shape: Shape): Shape {
  if (shape && shape.length !== 3) refuseAxes(layer, shape, 'ndim=3');
  const isSequence = truthOption(layer, 'return_sequences');
  if (isSequence === undefined || truthOption(layer, 'return_state') !== false) return undefined;
  const units = numberOption(layer, 'units');
  return isSequence ? [shape?.[0], shape?.[1], units] : [shape?.[0], units];
}

function reshaped(layer: LayerValue, shape: Shape): Shape {
  const target = shapeOption(layer.options.get('target_shape'));
  if (!target) return undefined;
  const size = shape && sizeOf(shape.slice(1));
  const open = target.filter((length) => length === -1).length;
  const known = sizeOf(target.filter((length) => length !== -1));
  if (size !== undefined && known !== undefined && known > 0) {
    const fits = open === 0 ? known === size : size % known === 0;
    if (!fits) {
      raise(
        'ValueError',
        `total size of new array must be unchanged, input_shape = [${(shape ?? []).slice(1).join(', ')}], output_shape = [${target.join(', ')}]`,
        'keras.layers.Reshape',
      );
    }
  }
  const rest = size !== undefined && known !== undefined && known > 0 ? size / known : undefined;
  return [shape?.[0], ...target.map((length) => (length === -1 ? rest : length))];
}

function convolutionWindows(layer: LayerValue, axes: number): readonly Window[] {
  const kernels = numbersOption(layer, 'kernel_size', axes);
  const strides = numbersOption(layer, 'strides', axes, 1);
  const dilations = numbersOption(layer, 'dilation_rate', axes, 1);
  return kernels.map((kernel, at) => ({ kernel, stride: strides[at], dilation: dilations[at] }));
}

/** Without strides a pooling moves on by the whole of its pool. */
function poolingWindows(layer: LayerValue, axes: number): readonly Window[] {
  const kernels = numbersOption(layer, 'pool_size', axes, 2);
  const given = layer.options.get('strides');
  const isGiven = given !== undefined && !(given.kind === 'constant' && given.type === 'NoneType');
  const strides = isGiven ? numbersOption(layer, 'strides', axes) : kernels;
  return kernels.map((kernel, at) => ({ kernel, stride: strides[at], dilation: 1 }));
}

function throughWindows(
  layer: LayerValue,
  shape: readonly Axis[],
  axes: number,
  windows: readonly Window[],
): Shape {
  const isPooling = /Pooling/.test(layer.type);
  if (isPooling ? shape.length !== axes + 2 : shape.length < axes + 2) {
    refuseAxes(layer, shape, `${isPooling ? '' : 'min_'}ndim=${String(axes + 2)}`);
  }
  // Convolutions take more axes in front in newer versions only.
  if (shape.length !== axes + 2) return undefined;
  const padding = textOption(layer, 'padding', 'valid');
  const made = windows.map((window, at): Axis => {
    const length = shape[at + 1];
    if (padding === 'same' || padding === 'causal') {
      return length === undefined || !window.stride ? undefined : Math.ceil(length / window.stride);
    }
    if (padding !== 'valid') return undefined;
    const reach = reachOf(window);
    if (length !== undefined && reach !== undefined && reach > length) {
      raise(
        'ValueError',
        `Negative dimension size caused by subtracting ${String(reach)} from ${String(length)} for '{{node ${layerName(layer)}}}' with input shapes: ${printedKeras(shape)}`,
        `keras.layers.${layer.type}`,
      );
    }
    return placesOf(length, window, 0);
  });
  return [shape[0], ...made, channelsOf(layer, shape.at(-1))];
}

function channelsOf(layer: LayerValue, before: Axis): Axis {
  if (/Pooling/.test(layer.type)) return before;
  if (!layer.type.startsWith('Depthwise')) return numberOption(layer, 'filters');
  return times(before, numberOption(layer, 'depth_multiplier', 1));
}

/** Formula: `deconv_output_length` of Keras without output padding. */
function throughTransposed(layer: LayerValue, shape: readonly Axis[], axes: number): Shape {
  if (shape.length !== axes + 2) refuseAxes(layer, shape, `ndim=${String(axes + 2)}`);
  const isPlain = !layer.options.has('output_padding') && !layer.options.has('dilation_rate');
  const padding = textOption(layer, 'padding', 'valid');
  const made = convolutionWindows(layer, axes).map(({ kernel, stride }, at): Axis => {
    const length = times(shape[at + 1], stride);
    if (!isPlain || length === undefined || kernel === undefined || stride === undefined) {
      return undefined;
    }
    if (padding === 'same') return length;
    return padding === 'valid' ? length + Math.max(kernel - stride, 0) : undefined;
  });
  return [shape[0], ...made, numberOption(layer, 'filters')];
}

/** Whether the sizes of a batch are known when the model is traced, or only when it runs. */
export type When = 'traced' | 'run';

/** Refuses data whose last axis is not what the layer's weights were made for. */
export function refuseWidth(layer: LayerValue, declared: Shape, actual: Shape, when: When): void {
  if (!declared || !actual || !fixesWidth(layer)) return;
  const [wanted, got] = [declared.at(-1), actual.at(-1)];
  if (!differ(wanted, got)) return;
  const raisedIn = `keras.layers.${layer.type}`;
  if (when === 'traced') {
    raise(
      'ValueError',
      `Input 0 of layer "${layerName(layer)}" is incompatible with the layer: expected axis -1 of input shape to have value ${String(wanted)}, but received input with shape ${printedKeras(actual)}`,
      raisedIn,
    );
  }
  raise(
    'InvalidArgumentError',
    /Conv/.test(layer.type)
      ? `Graph execution error:\n\ninput depth must be evenly divisible by filter depth: ${String(got)} vs ${String(wanted)}`
      : `Graph execution error:\n\nMatrix size-incompatible: In[0]: [?,${String(got)}], In[1]: [${String(wanted)},${String(numberOption(layer, 'units') ?? '?')}]`,
    raisedIn,
  );
}

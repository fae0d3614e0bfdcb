/** Models of Keras: stacks and graphs of layers, what they are trained on, and what they predict. */
import { asArray } from '../asArray.ts';
import { argument, type Arguments } from '../machine.ts';
import { raise } from '../raised.ts';
import { differ } from '../shapes.ts';
import {
  arrayOf,
  NONE,
  UNKNOWN,
  type ArrayValue,
  type Axis,
  type LayerValue,
  type SequenceValue,
  type Value,
} from '../value.ts';
import { refuseTarget } from './kerasLosses.ts';
import {
  declaredShape,
  kerasLayerOf,
  layerName,
  printedKeras,
  refuseWidth,
  throughKerasLayer,
  type Shape,
  type When,
} from './kerasLayers.ts';
import { layerOf, numberOption, shapeOption, truthOption } from './layerOptions.ts';

const LAYER = /^(?:tensorflow\.)?(?:python\.)?keras\.(?:src\.)?layers\.(?:[a-z_]\w*\.)*([A-Z]\w*)$/;
const MODEL = /^(?:tensorflow\.)?keras\.(?:(?:models|engine\.\w+)\.)?(Sequential|Model)$/;
const INPUT = /^(?:tensorflow\.)?keras\.(?:layers\.|engine\.\w+\.)?Input$/;
const LOSS = /^(?:tensorflow\.)?keras\.losses\.([A-Z]\w*)$/;
const APPLICATION = /^(?:tensorflow\.)?keras\.applications\.(?:\w+\.)?([A-Z]\w*)$/;

/** What calling the class or function of Keras makes; `undefined` if it makes no layer, model or input that is known. */
export function kerasMade(path: string, given: Arguments): Value | undefined {
  if (!given.isComplete) return undefined;
  if (INPUT.test(path)) return inputOf(given);
  const [, model] = MODEL.exec(path) ?? [];
  if (model !== undefined) return model === 'Sequential' ? stackOf(given) : graphOf(given);
  const [, loss] = LOSS.exec(path) ?? [];
  if (loss !== undefined) return layerOf('keras', loss, [], given);
  const [, application] = APPLICATION.exec(path) ?? [];
  if (application !== undefined) return pretrained(given);
  const [, layer] = LAYER.exec(path) ?? [];
  return layer === undefined ? undefined : kerasLayerOf(layer, given);
}

function symbol(shape: Shape): ArrayValue {
  return arrayOf(shape, { library: 'tensorflow', content: 'number' });
}

function inputOf(given: Arguments): Value {
  const shape = shapeOption(argument(given, 0, 'shape'));
  return symbol(shape && [undefined, ...shape]);
}

function stackOf(given: Arguments): Value {
  const layers = argument(given, 0, 'layers');
  const stack = layerOf('keras', 'Sequential', ['layers', 'name'], given);
  if (!layers) return { ...stack, parts: [] };
  if (layers.kind !== 'sequence' || !layers.items) return stack;
  const filled: LayerValue = { ...stack, parts: [] };
  for (const part of layers.items) addPart(filled, part);
  return filled;
}

function graphOf(given: Arguments): Value {
  const inputs = only(argument(given, 0, 'inputs') ?? given.keywords.get('input'));
  const outputs = only(argument(given, 1, 'outputs') ?? given.keywords.get('output'));
  const graph = layerOf('keras', 'Functional', [], given);
  if (inputs?.kind !== 'array' || outputs?.kind !== 'array') return graph;
  return {
    ...graph,
    takes: inputs.shape,
    gives: outputs.shape,
    parts: partsBetween(inputs, outputs),
  };
}

function only(value: Value | undefined): Value | undefined {
  return value?.kind === 'sequence' && value.items?.length === 1 ? value.items[0] : value;
}

/** The layers on the one way from the inputs to the outputs; `undefined` where ways meet. */
function partsBetween(inputs: ArrayValue, outputs: ArrayValue): readonly Value[] | undefined {
  const parts: Value[] = [];
  let value = outputs;
  while (value !== inputs) {
    if (!value.madeBy || parts.length > 1000) return undefined;
    parts.unshift(value.madeBy.layer);
    value = value.madeBy.input;
  }
  return parts;
}

/** A model of `keras.applications`: images in, classes or maps of features out. */
function pretrained(given: Arguments): Value {
  const model = layerOf(
    'keras',
    'Functional',
    ['include_top', 'weights', 'input_tensor', 'input_shape'],
    given,
  );
  const sample = shapeOption(model.options.get('input_shape'));
  const isWhole = model.options.has('include_top') ? truthOption(model, 'include_top') : true;
  const isPooled = model.options.has('pooling');
  const gives: Shape =
    isWhole === true
      ? [undefined, numberOption(model, 'classes', 1000)]
      : isWhole === undefined
        ? undefined
        : isPooled
          ? [undefined, undefined]
          : [undefined, undefined, undefined, undefined];
  return { ...model, takes: sample && [undefined, ...sample], gives };
}

/** `model.add(part)`, for a stack: what the part cannot take is refused at once, where the shape is declared. */
function addPart(stack: LayerValue, part: Value): void {
  const { parts } = stack;
  if (!parts) return;
  if (part.kind === 'array' && parts.length === 0) {
    stack.takes = part.shape;
    stack.gives = part.shape;
    return;
  }
  const before = parts.length === 0 ? (stack.gives ?? firstShape(part)) : stack.gives;
  if (parts.length === 0) stack.takes = before;
  stack.parts = [...parts, part];
  stack.gives =
    part.kind === 'layer' && (before ?? hasOwnRank(part))
      ? through(part, before, before, 'traced')
      : undefined;
}

function firstShape(part: Value): Shape {
  if (part.kind !== 'layer') return undefined;
  return part.takes ?? declaredShape(part);
}

/** Whether the layer's result has a known number of axes whatever comes in. */
function hasOwnRank({ type }: LayerValue): boolean {
  return /^(?:Flatten|Global|Functional|Reshape|RepeatVector)/.test(type);
}

/** What the layer or model makes of data, where it was built for `declared`. */
function through(part: LayerValue, declared: Shape, actual: Shape, when: When): Shape {
  const { type } = part;
  if (type === 'InputLayer') return declaredShape(part) ?? actual;
  if (type !== 'Sequential' && type !== 'Functional') {
    const isWrapper = type === 'Bidirectional' || type === 'TimeDistributed';
    // The number of axes is looked at before their lengths.
    const made = isWrapper ? throughWrapper(part, actual) : throughKerasLayer(part, actual);
    refuseWidth(part, declared, actual, when);
    return made;
  }
  refuseImage(part, actual);
  const { parts } = part;
  if (!parts) return part.gives;
  let [built, now]: readonly [Shape, Shape] = [part.takes, inRank(part.takes, actual)];
  for (const each of parts) {
    if (each.kind !== 'layer') return part.gives;
    const next = through(each, built, now, when);
    built = built && through(each, built, built, when);
    now = next;
  }
  return now ?? part.gives;
}

/** Keras adds or takes away a last axis of length 1. */
function inRank(wanted: Shape, actual: Shape): Shape {
  if (!wanted || !actual) return actual;
  if (actual.length === wanted.length - 1 && wanted.at(-1) === 1) return [...actual, 1];
  return actual.length === wanted.length + 1 && actual.at(-1) === 1 ? actual.slice(0, -1) : actual;
}

/** Of a graph whose layers are not all known, images with other channels or fewer axes are refused by whichever comes first. */
function refuseImage(model: LayerValue, actual: Shape): void {
  const { takes } = model;
  const now = inRank(takes, actual);
  if (model.parts || takes?.length !== 4 || !now) return;
  if (now.length >= 4 && !differ(takes.at(-1), now.at(-1))) return;
  raise(
    'ValueError',
    `Input 0 of layer "${layerName(model)}" is incompatible with the layer: expected shape=${printedKeras(takes)}, found shape=${printedKeras(now)}`,
    'keras.Model',
  );
}

function throughWrapper(wrapper: LayerValue, shape: Shape): Shape {
  const inner = wrapper.options.get('layer');
  if (inner?.kind !== 'layer') return undefined;
  if (wrapper.type === 'TimeDistributed') {
    if (!shape || shape.length < 3) return undefined;
    const [batch, steps, ...rest] = shape;
    const made = throughKerasLayer(inner, [batch, ...rest]);
    return made && [batch, steps, ...made.slice(1)];
  }
  const made = throughKerasLayer(inner, shape);
  const width = made?.at(-1);
  return (
    (made &&
      !wrapper.options.has('merge_mode') && [
        ...made.slice(0, -1),
        width === undefined ? undefined : 2 * width,
      ]) ||
    undefined
  );
}

/** `layer(input)` of a layer or model of Keras. */
export function callKeras(layer: LayerValue, input: Value | undefined): Value {
  if (input?.kind === 'sequence') return merged(layer, input);
  if (input?.kind !== 'array')
    return hasOwnRank(layer) ? symbol(through(layer, undefined, undefined, 'traced')) : UNKNOWN;
  const declared =
    layer.type === 'Sequential' || layer.type === 'Functional' ? layer.takes : input.shape;
  const made = symbol(through(layer, declared, input.shape, 'traced'));
  return { ...made, madeBy: { layer, input } };
}

/** Layers that put several tensors together. */
function merged(layer: LayerValue, { items }: SequenceValue): Value {
  const shapes = (items ?? []).flatMap((item) =>
    item.kind === 'array' && item.shape ? [item.shape] : [],
  );
  const [first] = shapes;
  if (!items || !first || shapes.length !== items.length) return symbol(undefined);
  if (layer.type !== 'Concatenate') {
    const isSame = shapes.every((shape) => shape.join() === first.join());
    return symbol(
      isSame && /^(?:Add|Multiply|Average|Maximum|Subtract)$/.test(layer.type) ? first : undefined,
    );
  }
  const axis = numberOption(layer, 'axis', -1);
  if (axis === undefined) return symbol(undefined);
  const at = axis < 0 ? axis + first.length : axis;
  const isFit = shapes.every(
    (shape) =>
      shape.length === first.length &&
      !shape.some((length, place) => place !== at && differ(length, first[place])),
  );
  if (!isFit) {
    raise(
      'ValueError',
      `A \`Concatenate\` layer requires inputs with matching shapes except for the concatenation axis. Received: input_shape=[${shapes.map(printedKeras).join(', ')}]`,
      'keras.layers.Concatenate',
    );
  }
  const lengths = shapes.map((shape) => shape[at]);
  const total = lengths.includes(undefined)
    ? undefined
    : lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  return symbol(first.map((length, place) => (place === at ? total : length)));
}

/** An attribute of a model of Keras; `undefined` if it is none that is known. */
export function memberOfModel(
  { library, takes, gives }: LayerValue,
  name: string,
): Value | undefined {
  if (library !== 'keras') return undefined;
  if (name === 'input' || name === 'output') return symbol(name === 'input' ? takes : gives);
  return name === 'layers' || name === 'history' ? UNKNOWN : undefined;
}

const TELLING =
  /^(?:summary|save|save_weights|get_config|get_weights|to_json|count_params|get_layer|evaluate|reset_states)$/;

/** `model.name(…)`; `undefined`: the method is not known, and may have changed the model. */
export function callKerasMethod(
  model: LayerValue,
  name: string,
  given: Arguments,
): Value | undefined {
  switch (name) {
    case 'add':
      addPart(model, argument(given, 0, 'layer') ?? UNKNOWN);
      return NONE;
    case 'compile':
      model.loss = argument(given, 1, 'loss');
      return NONE;
    case 'fit':
    case 'fit_generator':
    case 'train_on_batch':
    case 'evaluate':
    case 'evaluate_generator':
      feed(model, argument(given, 0, 'x'), argument(given, 1, 'y'));
      return UNKNOWN;
    case 'predict':
    case 'predict_generator': {
      const data = argument(given, 0, 'x');
      const gives = feed(model, data, undefined);
      return gives ? arrayOf([rowsOf(data), ...gives.slice(1)], { content: 'number' }) : UNKNOWN;
    }
    default:
      return TELLING.test(name) ? UNKNOWN : undefined;
  }
}

/** Hands data to a model; what it makes of them. */
function feed(model: LayerValue, data: Value | undefined, target: Value | undefined): Shape {
  // Batches that are made on the way have no sizes before they come.
  if (data?.kind === 'object') {
    const [input, truth] =
      data.item?.kind === 'sequence' ? (data.item.items ?? []) : [data.item, undefined];
    const gives = through(model, model.takes, batchShape(input), 'run');
    refuseTarget(model.loss, gives ?? model.gives, batchShape(truth), 'run');
    return gives;
  }
  const rows = [data, target].map(rowsOf);
  if (target && differ(rows[0], rows[1])) {
    raise(
      'ValueError',
      `Data cardinality is ambiguous:\n  x sizes: ${String(rows[0])}\n  y sizes: ${String(rows[1])}\nMake sure all arrays contain the same number of samples.`,
      'keras.Model.fit',
    );
  }
  const gives = through(model, model.takes, batchShape(data), 'traced');
  refuseTarget(model.loss, gives ?? model.gives, batchShape(target), 'traced');
  return gives;
}

function rowsOf(data: Value | undefined): Axis {
  if (data?.kind === 'table') return data.rows;
  if (data?.kind === 'series') return data.length;
  return data?.kind === 'array' ? data.shape?.[0] : undefined;
}

/** The shape of one batch, whose length is not known; single values become a column. */
function batchShape(data: Value | undefined): Shape {
  const isArray = data?.kind === 'array' || data?.kind === 'table' || data?.kind === 'series';
  const array = isArray ? asArray(data) : undefined;
  const shape = array?.kind === 'array' ? array.shape : undefined;
  if (!shape || shape.length === 0) return undefined;
  return shape.length === 1 ? [undefined, 1] : [undefined, ...shape.slice(1)];
}

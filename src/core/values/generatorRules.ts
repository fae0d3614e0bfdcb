/** The image generators of Keras: what the batches look like that they hand out. */
import { asArray } from './asArray.ts';
import { argument, type Arguments } from './machine.ts';
import {
  arrayOf,
  integerOf,
  objectOf,
  sequenceOf,
  textOf,
  UNKNOWN,
  type Axis,
  type ObjectValue,
  type Value,
} from './value.ts';

const GENERATOR =
  /^(?:(?:tensorflow\.)?keras(?:\.src\.legacy)?\.preprocessing\.image|keras_preprocessing\.image)\.ImageDataGenerator$/;

/** A generator that has just been made; `undefined` if the path names none. */
export function generatorMade(path: string): Value | undefined {
  return GENERATOR.test(path)
    ? objectOf('keras.preprocessing.image.ImageDataGenerator')
    : undefined;
}

/** `generator.flow_from_directory(…)` and its like; `undefined` if the object is no generator. */
export function callGenerator(
  { type }: ObjectValue,
  name: string,
  given: Arguments,
): Value | undefined {
  if (!/\.ImageDataGenerator$/.test(type)) return undefined;
  switch (name) {
    case 'flow_from_directory':
      return fromFiles('DirectoryIterator', given, { size: 1, colours: 2, kind: 4 });
    case 'flow_from_dataframe':
      return fromFiles('DataFrameIterator', given, { size: 5, colours: 6, kind: 8 });
    case 'flow':
      return fromArrays(given);
    case 'fit':
      return UNKNOWN;
    default:
      return undefined;
  }
}

/** Positions of the arguments that decide what a batch looks like. */
interface Positions {
  readonly size: number;
  readonly colours: number;
  readonly kind: number;
}

const CHANNELS: ReadonlyMap<string, number> = new Map([
  ['grayscale', 1],
  ['rgb', 3],
  ['rgba', 4],
]);

function fromFiles(type: string, given: Arguments, at: Positions): Value {
  const colours = argument(given, at.colours, 'color_mode');
  const mode = colours ? textOf(colours) : 'rgb';
  const channels = mode === undefined ? undefined : CHANNELS.get(mode);
  const images = arrayOf(
    [undefined, ...sidesIn(argument(given, at.size, 'target_size')), channels],
    {
      content: 'number',
    },
  );
  const classes = argument(given, undefined, 'classes');
  const count = classes?.kind === 'sequence' ? classes.length : undefined;
  const kind = argument(given, at.kind, 'class_mode');
  return objectOf(`keras.preprocessing.image.${type}`, {
    item: given.isComplete ? batchOf(images, kind ? kindIn(kind) : 'categorical', count) : UNKNOWN,
  });
}

/** `undefined`: not known; `none`: images without labels. */
function kindIn(value: Value): string | undefined {
  return value.kind === 'constant' && value.type === 'NoneType' ? 'none' : textOf(value);
}

function sidesIn(size: Value | undefined): readonly Axis[] {
  if (!size) return [256, 256];
  const items = size.kind === 'sequence' ? size.items : undefined;
  return [integerOf(items?.[0]), integerOf(items?.[1])];
}

function batchOf(images: Value, kind: string | undefined, classes: Axis): Value {
  switch (kind) {
    case 'none':
      return images;
    case 'categorical':
      return sequenceOf([images, arrayOf([undefined, classes], { content: 'number' })], 'tuple');
    case 'binary':
    case 'sparse':
      return sequenceOf([images, arrayOf([undefined], { content: 'number' })], 'tuple');
    case 'input':
      return sequenceOf([images, images], 'tuple');
    default:
      return kind === undefined ? UNKNOWN : sequenceOf([images, UNKNOWN], 'tuple');
  }
}

function fromArrays(given: Arguments): Value {
  const [x, y] = [argument(given, 0, 'x'), argument(given, 1, 'y')];
  const images = inBatches(x);
  const item = y ? sequenceOf([images, inBatches(y)], 'tuple') : images;
  return objectOf('keras.preprocessing.image.NumpyArrayIterator', {
    item: given.isComplete ? item : UNKNOWN,
  });
}

function inBatches(value: Value | undefined): Value {
  const array = asArray(value);
  return array?.kind === 'array' && array.shape
    ? { ...array, shape: [undefined, ...array.shape.slice(1)] }
    : UNKNOWN;
}

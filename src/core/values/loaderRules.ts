/** Data sets, and what hands out their items in batches: what the first item looks like. */
import { imageFolder } from './datasets.ts';
import { argument, type Arguments, type Frame, type Rule } from './machine.ts';
import { Halted, Raised } from './raised.ts';
import { memberOf } from './members.ts';
import { itemsOf } from './unpack.ts';
import { arrayOf, intValue, objectOf, sequenceOf, UNKNOWN, type Value } from './value.ts';

const PROGRESS = ['tqdm.tqdm', 'tqdm.auto.tqdm', 'tqdm.notebook.tqdm', 'tqdm.tqdm_notebook'];

export const loaderRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['torch.utils.data.DataLoader', loader],
  ['torch.utils.data.TensorDataset', tensorDataset],
  ['torchvision.datasets.ImageFolder', imageFolder],
  ...PROGRESS.map((name): [string, Rule] => [name, ({ positional: [value] }) => passedOn(value)]),
]);

/** What wraps an iterable gives the same items. */
function passedOn(value: Value | undefined): Value | undefined {
  const items = value && itemsOf(value);
  if (!items) return undefined;
  const isWhole = items.first.length === items.length;
  if (isWhole) return sequenceOf(items.first, 'iterator');
  const [first] = items.first;
  return objectOf('tqdm.std.tqdm', {
    ...(first ? { item: first } : {}),
    ...(items.length === undefined ? {} : { length: items.length }),
  });
}

/** A loader goes over its data set at least once: an empty one is refused when it is made, or is of no use. */
function loader(given: Arguments, frame: Frame): Value {
  const dataset = argument(given, 0, 'dataset');
  const isPlain = given.isComplete && !given.keywords.has('collate_fn');
  const item = dataset && isPlain ? itemOfDataset(dataset, frame) : UNKNOWN;
  const batched = given.keywords.has('batch_sampler') ? UNKNOWN : inBatch(item);
  return objectOf('torch.utils.data.dataloader.DataLoader', { item: batched });
}

/** `dataset[i]`, of a data set that the notebook defines or that is known. */
function itemOfDataset(dataset: Value, frame: Frame): Value {
  if (dataset.kind === 'object') return dataset.item ?? UNKNOWN;
  if (dataset.kind !== 'instance') return UNKNOWN;
  const get = memberOf(dataset, '__getitem__');
  if (get.kind !== 'function') return UNKNOWN;
  const given: Arguments = { positional: [intValue()], keywords: new Map(), isComplete: true };
  try {
    return frame.walk.call(get, given, frame);
  } catch (error) {
    // Items are made when the loader is gone over, if ever.
    if (error instanceof Raised || error instanceof Halted) return UNKNOWN;
    throw error;
  }
}

/** The item with an axis for the batch, which may be shorter than was asked for. */
function inBatch(item: Value): Value {
  switch (item.kind) {
    case 'array':
      return item.shape
        ? { ...item, library: 'torch', shape: [undefined, ...item.shape] }
        : UNKNOWN;
    case 'constant':
      return item.type === 'int' || item.type === 'float' || item.type === 'bool'
        ? arrayOf([undefined], { library: 'torch', content: 'number' })
        : UNKNOWN;
    case 'sequence':
      return item.items && item.type === 'tuple'
        ? sequenceOf(item.items.map(inBatch), 'list')
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function tensorDataset({ positional, isComplete }: Arguments): Value {
  const items = positional.map(rowOf);
  return objectOf('torch.utils.data.dataset.TensorDataset', {
    ...(isComplete ? { item: sequenceOf(items, 'tuple') } : {}),
  });
}

function rowOf(value: Value): Value {
  return value.kind === 'array' && value.shape
    ? { ...value, shape: value.shape.slice(1) }
    : UNKNOWN;
}

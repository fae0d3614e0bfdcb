/** Data sets of libraries: what their items and attributes are. */
import type { Arguments } from './machine.ts';
import {
  intValue,
  objectOf,
  sequenceOf,
  textValue,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from './value.ts';

/** Pairs of an image and the number of its class. */
export function imageFolder({ isComplete, keywords }: Arguments): Value {
  const isPlain = isComplete && !keywords.has('target_transform');
  const item = sequenceOf([UNKNOWN, isPlain ? intValue() : UNKNOWN], 'tuple');
  return objectOf(IMAGE_FOLDER, { item });
}

const IMAGE_FOLDER = 'torchvision.datasets.folder.ImageFolder';

/** An attribute of a data set; `undefined` if none is known under the name. */
export function memberOfDataset({ type }: ObjectValue, name: string): Value | undefined {
  if (type !== IMAGE_FOLDER) return undefined;
  if (name === 'imgs' || name === 'samples') {
    return { ...sequenceOf(undefined), each: sequenceOf([textValue(), intValue()], 'tuple') };
  }
  return name === 'classes' ? { ...sequenceOf(undefined), each: textValue() } : undefined;
}

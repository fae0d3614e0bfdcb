/** Makes a layer from the arguments of its class, and reads these back as numbers. */
import type { Arguments } from '../machine.ts';
import { integerOf, textOf, truthOf, type Axis, type LayerValue, type Value } from '../value.ts';

/** A layer that was made with these arguments; `parameters` are those that may be given by position. */
export function layerOf(
  library: LayerValue['library'],
  type: string,
  parameters: readonly string[],
  { positional, keywords }: Arguments,
): LayerValue {
  const byPosition = positional.flatMap((value, at): [string, Value][] => {
    const name = parameters[at];
    return name === undefined ? [] : [[name, value]];
  });
  return {
    kind: 'layer',
    library,
    type,
    options: new Map([...byPosition, ...keywords]),
    parts: undefined,
    takes: undefined,
    gives: undefined,
    loss: undefined,
  };
}

/** A whole number; `otherwise` if nothing was given, `undefined` if what was given is not known. */
export function numberOption(layer: LayerValue, name: string, otherwise?: number): Axis {
  const value = layer.options.get(name);
  return value && !isNone(value) ? integerOf(value) : otherwise;
}

/** A text; `otherwise` if nothing was given. */
export function textOption(layer: LayerValue, name: string, otherwise: string): string | undefined {
  const value = layer.options.get(name);
  return value ? textOf(value) : otherwise;
}

/** A truth value, `False` if nothing was given; `undefined` if it is not known. */
export function truthOption(layer: LayerValue, name: string): boolean | undefined {
  const value = layer.options.get(name);
  return value ? truthOf(value) : false;
}

/** One number for each of `count` axes: written one by one, or one for all. */
export function numbersOption(
  layer: LayerValue,
  name: string,
  count: number,
  otherwise?: number,
): readonly Axis[] {
  const value = layer.options.get(name);
  if (value?.kind === 'sequence') {
    return Array.from({ length: count }, (_, at) => integerOf(value.items?.[at]));
  }
  const number = numberOption(layer, name, otherwise);
  return Array.from({ length: count }, () => number);
}

/** The lengths in a tuple or list; `undefined` if how many there are is not known. */
export function shapeOption(value: Value | undefined): readonly Axis[] | undefined {
  if (value?.kind !== 'sequence' || !value.items) return undefined;
  return value.items.map((item) => integerOf(item));
}

function isNone(value: Value): boolean {
  return value.kind === 'constant' && value.type === 'NoneType';
}

/** Parameters by class, of a table with lines such as `MaxPool1d MaxPool2d: kernel_size stride`. */
export function readParameters(table: string): ReadonlyMap<string, readonly string[]> {
  const rows = table.trim().split('\n');
  return new Map(
    rows.flatMap((row): [string, readonly string[]][] => {
      const [classes = '', parameters = ''] = row.split(':');
      return classes.split(' ').map((name) => [name, parameters.trim().split(' ')]);
    }),
  );
}

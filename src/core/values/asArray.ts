/** What NumPy makes an array of: lists of numbers and of lists, tables, columns. */
import {
  arrayOf,
  widthOf,
  type Axis,
  type ConstantValue,
  type Content,
  type Value,
} from './value.ts';

/** What is known of the array of a list. */
interface Listed {
  readonly lengths: readonly Axis[];
  readonly content: Content | undefined;
}

/** A list of numbers, or of equally long lists of them; a table or column. */
export function asArray(value: Value | undefined): Value | undefined {
  switch (value?.kind) {
    case 'array':
      return value.library === 'numpy' ? value : undefined;
    case 'table':
      return value.isGrouped ? undefined : arrayOf([value.rows, widthOf(value)]);
    case 'series':
      return arrayOf([value.length], { content: value.column?.content });
    case 'sequence': {
      const { items } = value;
      if (!items || !/^(?:list|tuple|range)$/.test(value.type)) return undefined;
      const shape = shapeOfItems(items);
      return shape && arrayOf(shape.lengths, { content: shape.content });
    }
    default:
      return undefined;
  }
}

/** What the items of a list are as an array, if all of one shape. */
function shapeOfItems(items: readonly Value[]): Listed | undefined {
  const [first] = items;
  if (!first) return { lengths: [0], content: 'number' };
  const inner = items.map(shapeOfItem);
  const shapes = new Set(inner.map((each) => each?.lengths.join()));
  const [one] = inner;
  if (!one || inner.includes(undefined) || shapes.size !== 1) return undefined;
  return { lengths: [items.length, ...one.lengths], content: contentOf(inner) };
}

function shapeOfItem(item: Value): Listed | undefined {
  switch (item.kind) {
    case 'sequence':
      return item.items && /^(?:list|tuple)$/.test(item.type)
        ? shapeOfItems(item.items)
        : undefined;
    case 'array':
      return item.shape && item.library === 'numpy' && !item.element
        ? { lengths: item.shape, content: item.content }
        : undefined;
    case 'constant':
      return item.type === 'NoneType' ? undefined : { lengths: [], content: contentOfType(item) };
    default:
      return undefined;
  }
}

function contentOfType({ type }: ConstantValue): Content | undefined {
  return type === 'str' ? 'text' : type === 'bool' ? 'bool' : 'number';
}

/** One text among numbers makes texts of all of them. */
function contentOf(parts: readonly (Listed | undefined)[]): Content | undefined {
  const contents = new Set(parts.map((part) => part?.content));
  if (contents.has(undefined) || contents.has('other')) return undefined;
  if (contents.has('text')) return contents.has('datetime') ? undefined : 'text';
  return contents.size === 1 ? [...contents][0] : undefined;
}

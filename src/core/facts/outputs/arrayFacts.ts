/** Reads arrays and tensors as they print themselves: their shape, the kind of their elements, whether NaN is among them. */
import type { SeenFacts } from '../../model/facts.ts';
import { readPythonString } from '../../traceback/pythonLiteral.ts';
import { itemsIn } from './literals.ts';

/** Deeper nesting is not read. */
const MOST_AXES = 8;
const MOST_SAMPLES = 3;

/** `array([…])`, `tensor([…])`, `<tf.Tensor: shape=(2, 3), dtype=float32, …>`; `undefined` for everything else. */
export function factsOfArray(text: string): SeenFacts | undefined {
  const printed = text.trim();
  const tensor = /^<tf\.(?:Tensor|Variable)[^>]*?shape=\(([\d, ]*)\) ?,? dtype=(\w+)/.exec(printed);
  if (tensor) {
    const shape = (tensor[1] ?? '').split(',').filter((part) => part.trim() !== '');
    return {
      type: 'tensorflow.python.framework.ops.EagerTensor',
      shape: shape.map(Number),
      dtype: tensor[2] ?? '',
    };
  }
  const [, kind, inside] = /^(array|tensor)\(([^]*)\)$/.exec(printed) ?? [];
  const parts = inside === undefined ? undefined : itemsIn(inside);
  const [elements, ...options] = parts ?? [];
  if (elements === undefined) return undefined;
  const option = (name: string): string | undefined =>
    options.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
  const library = kind === 'tensor' ? 'torch' : 'numpy';
  const isCut = /\.\.\.|…/.test(elements);
  const written = option('shape') ?? option('size');
  const shape = isCut || written !== undefined ? lengthsIn(written) : shapeOf(elements, 0);
  const told = option('dtype')?.replace(/^'(.*)'$/, '$1');
  const dtype = told ?? dtypeOf(elements, library);
  const texts = itemsAtBottom(elements).flatMap((item) => readPythonString(item) ?? []);
  const isNumeric = dtype !== undefined && /float/.test(dtype);
  const hasNan = isNumeric ? /\bnan\b/.test(elements) : undefined;
  return {
    type: library === 'torch' ? 'torch.Tensor' : 'numpy.ndarray',
    ...(shape ? { shape } : {}),
    ...(dtype === undefined ? {} : { dtype }),
    ...(hasNan === true || (hasNan === false && !isCut) ? { hasNan } : {}),
    ...(texts.length > 0 ? { sample: texts.slice(0, MOST_SAMPLES) } : {}),
  };
}

function lengthsIn(written: string | undefined): readonly number[] | undefined {
  const inside = /^[([]+([\d, ]*)[)\]]+$/.exec(written ?? '')?.[1];
  return inside?.split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]));
}

/** The lengths of the brackets, which must agree; `undefined` if they do not. */
function shapeOf(text: string, depth: number): readonly number[] | undefined {
  if (!text.startsWith('[')) return [];
  const items = depth < MOST_AXES ? itemsIn(text.slice(1, -1)) : undefined;
  if (!items) return undefined;
  const [first] = items;
  if (first === undefined) return [0];
  const inner = shapeOf(first, depth + 1);
  // Lists inside an array of objects print brackets, too; those of unequal length are such.
  const isRegular = items.every(
    (item) => item.startsWith('[') === first.startsWith('[') && sizeOf(item) === sizeOf(first),
  );
  return inner && isRegular ? [items.length, ...inner] : undefined;
}

function sizeOf(text: string): number | undefined {
  return text.startsWith('[') ? itemsIn(text.slice(1, -1))?.length : 0;
}

/** What NumPy and torch do not print is their usual type. */
function dtypeOf(elements: string, library: 'numpy' | 'torch'): string | undefined {
  const [first = ''] = itemsAtBottom(elements);
  const prefix = library === 'torch' ? 'torch.' : '';
  if (/^(?:True|False)$/.test(first)) return `${prefix}bool`;
  if (/^['"]/.test(first)) return 'str';
  if (/^-?(?:\d*\.|nan|inf|\d+e)/.test(first))
    return library === 'torch' ? 'torch.float32' : 'float64';
  return /^-?\d+$/.test(first) ? `${prefix}int64` : undefined;
}

/** The first row of items that are no brackets. */
function itemsAtBottom(text: string): readonly string[] {
  let row = text;
  for (let depth = 0; depth < MOST_AXES && row.startsWith('['); depth++) {
    const items = itemsIn(row.slice(1, -1)) ?? [];
    const [first = ''] = items;
    if (!first.startsWith('[')) return items;
    row = first;
  }
  return row === '' ? [] : [row];
}

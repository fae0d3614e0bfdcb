/** Speaks of amounts of memory, and works out how much an array takes. */

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** `14.4 GiB`: in units of 1024, with three digits. */
export function spokenSize(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(5, Math.floor(Math.log2(bytes) / 10));
  const amount = bytes / 1024 ** power;
  const digits = power === 0 || amount >= 100 ? 0 : amount >= 10 ? 1 : 2;
  return `${amount.toFixed(digits)} ${UNITS[power] ?? ''}`;
}

/** Bytes of one value. Source: the data types of NumPy and TensorFlow. `undefined` for types without a fixed size. */
function itemSize(dtype: string): number | undefined {
  const bits = /(?:int|float|complex|bfloat|uint)(\d+)$/.exec(dtype)?.[1];
  if (bits !== undefined) return Number(bits) / 8;
  return SIZES.get(dtype);
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ['bool', 1],
  ['byte', 1],
  ['double', 8],
  ['float', 4],
  ['half', 2],
  ['int', 4],
  ['object', 8],
]);

/** Bytes that an array of that shape takes; `undefined` if the type has no fixed size. */
export function arraySize(shape: readonly number[], dtype: string | undefined): number | undefined {
  const size = dtype === undefined ? undefined : itemSize(dtype);
  return size === undefined ? undefined : shape.reduce((product, each) => product * each, size);
}

/** `1000000 × 300`. */
export function spokenShape(shape: readonly number[]): string {
  return shape.map(String).join(' × ');
}

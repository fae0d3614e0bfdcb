/** Python values as `repr` prints them inside messages: the texts and numbers that can be read back. */

export type PythonLiteral =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Anything else, as printed: a tuple, a date, an object. */
  | { readonly kind: 'other'; readonly text: string };

/** Reads one value. NumPy 2 names its scalars' types (`np.int64(5)`); the value inside counts. */
export function readPythonLiteral(printed: string): PythonLiteral {
  const text = printed.trim();
  const scalar = /^np\.\w+\((.*)\)$/s.exec(text)?.[1] ?? text;
  const string = readPythonString(scalar);
  if (string !== undefined) return { kind: 'string', value: string };
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/.test(scalar)) {
    return { kind: 'number', value: Number(scalar) };
  }
  return { kind: 'other', text };
}

/** The texts and numbers in a printed list, with or without commas between them (NumPy leaves them out). */
export function readPythonList(printed: string): readonly PythonLiteral[] {
  const items = printed.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[-+]?\d+(?:\.\d+)?/gs) ?? [];
  return items.map(readPythonLiteral);
}

/** What stands between the quotation marks, escapes resolved; `undefined` if the text is no string. */
export function readPythonString(printed: string): string | undefined {
  const match = /^[bu]?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")$/s.exec(printed.trim());
  const inside = match?.[1] ?? match?.[2];
  return inside?.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gs, unescape);
}

const CONTROL: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function unescape(whole: string, x?: string, u?: string, long?: string, other?: string): string {
  const code = parseInt(x ?? u ?? long ?? '', 16);
  if (Number.isNaN(code)) return CONTROL.get(other ?? '') ?? other ?? whole;
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

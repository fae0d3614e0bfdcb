/** Which methods of a class Python's own syntax and builtins call. Source: the language reference, "Data model". */

const BINARY: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '@': 'matmul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '<<': 'lshift',
  '>>': 'rshift',
  '&': 'and',
  '^': 'xor',
  '|': 'or',
};

/** Methods for `left op right`: those of the left operand, then the right one's. */
export function methodsOfBinary(op: string): {
  readonly left: readonly string[];
  readonly right: readonly string[];
} {
  const name = BINARY[op];
  return name === undefined
    ? { left: [], right: [] }
    : { left: [`__${name}__`], right: [`__r${name}__`] };
}

/** Methods for `target op= value`, with or without the equals sign in `op`. */
export function methodsOfAugmented(op: string): readonly string[] {
  const name = BINARY[op.replace(/=$/, '')];
  return name === undefined ? [] : [`__i${name}__`, `__${name}__`];
}

export const UNARY: Readonly<Record<string, readonly string[]>> = {
  '-': ['__neg__'],
  '+': ['__pos__'],
  '~': ['__invert__'],
  not: ['__bool__', '__len__'],
};

/** Methods of the left operand; for `in` those of the right one are in `CONTAINMENT`. */
export const COMPARISON: Readonly<Record<string, readonly string[]>> = {
  '==': ['__eq__'],
  '!=': ['__ne__', '__eq__'],
  '<': ['__lt__'],
  '<=': ['__le__'],
  '>': ['__gt__'],
  '>=': ['__ge__'],
};

export const CONTAINMENT: readonly string[] = ['__contains__', '__iter__', '__getitem__'];

export const TEXT: readonly string[] = ['__str__', '__repr__'];

/** Methods that a builtin calls on the objects it is given. What it iterates over is known elsewhere. */
export const BUILTINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['print', TEXT],
  ['str', TEXT],
  ['repr', ['__repr__']],
  ['format', ['__format__', '__str__', '__repr__']],
  ['len', ['__len__']],
  ['abs', ['__abs__']],
  ['hash', ['__hash__']],
  ['bool', ['__bool__', '__len__']],
  ['int', ['__int__', '__index__']],
  ['float', ['__float__']],
  ['round', ['__round__']],
  ['next', ['__next__']],
  ['iter', ['__iter__']],
  ['reversed', ['__reversed__']],
]);

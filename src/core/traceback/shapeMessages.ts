/** The messages about arrays whose shapes do not go together. */
import type { Shape, ShapeOperation } from './dataMessageFacts.ts';
import type { MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { readLengths, readShape, readShapes } from './shapes.ts';
import { numberIn } from './messageRow.ts';

const VALUE = ['ValueError'];
const RUNTIME = ['RuntimeError'];
/** TensorFlow's errors at run time have a class of their own. */
const TENSORFLOW = ['InvalidArgumentError', 'ValueError'];

export const shapeMessages: readonly MessageRow[] = [
  {
    exceptions: VALUE,
    pattern: /^The truth value of an? (?<type>\w+) (?:with more than one element )?is ambiguous/,
    printedBy: 'NumPy (`array`), pandas (`Series`, `DataFrame`, `Index`)',
    read: ({ type = '' }) => ({ kind: 'truth-ambiguous', type }),
  },
  {
    exceptions: ['TypeError'],
    pattern:
      /^Cannot perform 'r?(?:and_|or_)' with a dtyped \[\w+\] array and scalar of type \[\w+\]/,
    printedBy: 'pandas, `&` and `|`',
    read: () => ({ kind: 'truth-ambiguous', type: 'Series', isOperator: true }),
  },
  {
    exceptions: RUNTIME,
    pattern: /^Boolean value of Tensor with more than one value is ambiguous/,
    printedBy: 'PyTorch',
    read: () => ({ kind: 'truth-ambiguous', type: 'Tensor' }),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:operands could not be broadcast together|shape mismatch: objects cannot be broadcast)(?<rest>.*)/s,
    printedBy: 'NumPy; the arguments\' shapes ("Mismatch is between arg 0 …") from 1.23',
    read: ({ rest = '' }) => printedShapes('combine', rest.replace(/\(arg \d+\)/g, '')),
  },
  {
    exceptions: VALUE,
    pattern: /^could not broadcast input array from shape (?<from>\S.*?) into shape (?<to>\S.*)/,
    printedBy: 'NumPy',
    read: ({ from = '', to = '' }) => differing('store', [readShape(from), readShape(to)]),
  },
  {
    exceptions: VALUE,
    pattern: /^cannot copy sequence with size (?<a>\d+) to array axis with dimension (?<b>\d+)/,
    printedBy: 'NumPy',
    read: ({ a, b }) => differing('store', readLengths(a, b)),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:non-broadcastable output operand with shape (?<a>\([^)]*\)) doesn't match the broadcast shape (?<b>\([^)]*\)))/,
    printedBy: 'NumPy, `a += b`',
    read: ({ a = '', b = '' }) => differing('store', [readShape(b), readShape(a)]),
  },
  {
    exceptions: VALUE,
    pattern:
      /^shapes (?<a>\([^)]*\)) and (?<b>\([^)]*\)) not aligned: \d+ \(dim (?<axis>\d+)\) != \d+/,
    printedBy: 'NumPy, `dot`',
    read: ({ a = '', b = '', axis }) => differing('multiply', [readShape(a), readShape(b)], axis),
  },
  {
    exceptions: VALUE,
    pattern:
      /^matmul: Input operand \d has a mismatch.*size (?<b>\d+) is different from (?<a>\d+)/s,
    printedBy: 'NumPy, `@`',
    read: ({ a, b }) => differing('multiply', readLengths(a, b)),
  },
  {
    exceptions: VALUE,
    pattern:
      /^all the input array dimensions (?:for the concatenation axis|except for the concatenation axis) must match exactly, but along dimension (?<axis>\d+), the array at index \d+ has size (?<a>\d+) and the array at index \d+ has size (?<b>\d+)/,
    printedBy: 'NumPy from 1.17; "except for" from 1.24',
    read: ({ a, b, axis }) => differing('join', readLengths(a, b), axis),
  },
  {
    exceptions: VALUE,
    pattern: /^all the input array (?:dimensions .*must match exactly|s? ?must have same)/,
    printedBy: 'NumPy to 1.16',
    read: () => differing('join', []),
  },
  {
    exceptions: VALUE,
    pattern:
      /^all the input arrays must have same number of dimensions(?:, but the array at index (?<i>\d+) has (?<a>\d+) dimension\(s\) and the array at index (?<j>\d+) has (?<b>\d+))?/,
    printedBy: 'NumPy; the numbers from 1.17',
    read: ({ a, b, i, j }) => ({
      kind: 'axes-wrong',
      wanted: numberIn(a),
      got: numberIn(b),
      shape: undefined,
      joined: [numberIn(i), numberIn(j)],
    }),
  },
  {
    exceptions: VALUE,
    pattern: /^all input arrays must have the same shape/,
    printedBy: 'NumPy, `stack`',
    read: () => differing('stack', []),
  },
  {
    exceptions: VALUE,
    pattern: /^cannot reshape array of size (?<size>\d+) into shape (?<shape>.+)/,
    printedBy: 'NumPy',
    read: ({ size, shape = '' }) => differing('reshape', [...readLengths(size), readShape(shape)]),
  },
  {
    exceptions: RUNTIME,
    pattern: /^shape '(?<shape>\[[^\]]*\])' is invalid for input of size (?<size>\d+)/,
    printedBy: 'PyTorch, `view` and `reshape`',
    read: ({ size, shape = '' }) => differing('reshape', [...readLengths(size), readShape(shape)]),
  },
  {
    exceptions: VALUE,
    pattern:
      /^Length of (?:passed )?values(?: is)? \(?(?<a>\d+)\)?(?:, index implies| does not match length of index) \(?(?<b>\d+)\)?/,
    printedBy: 'pandas; "does not match" from 1.1',
    read: ({ a, b }) => differing('column', readLengths(a, b)),
  },
  {
    exceptions: VALUE,
    pattern: /^Length of values does not match length of index/,
    printedBy: 'pandas to 1.0',
    read: () => differing('column', []),
  },
  {
    exceptions: VALUE,
    pattern:
      /^Length mismatch: Expected axis has (?<b>\d+) elements, new values have (?<a>\d+) elements/,
    printedBy: 'pandas, `df.columns = …`, `df.index = …`',
    read: ({ a, b }) => differing('rename', readLengths(a, b)),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:All arrays must be of the same length|arrays must all be same length|If using all scalar values)/,
    printedBy: 'pandas, `DataFrame({…})`; "All arrays" from 1.3',
    read: () => differing('table', []),
  },
  {
    exceptions: VALUE,
    pattern: /^Shape of passed values is (?<a>\([^)]*\)), indices imply (?<b>\([^)]*\))/,
    printedBy: 'pandas',
    read: ({ a = '', b = '' }) => differing('table', [readShape(a), readShape(b)]),
  },
  {
    exceptions: VALUE,
    pattern: /^(?<a>\d+) columns passed, passed data had (?<b>\d+) columns/,
    printedBy: 'pandas',
    read: ({ a, b }) => differing('rename', readLengths(a, b)),
  },
  {
    exceptions: VALUE,
    pattern: /^Columns must be same length as key/,
    printedBy: 'pandas, `df[[…]] = …`',
    read: () => differing('store', []),
  },
  {
    exceptions: VALUE,
    pattern: /^Item wrong length (?<a>\d+) instead of (?<b>\d+)/,
    printedBy: 'pandas',
    read: ({ a, b }) => differing('mask', readLengths(a, b)),
  },
  {
    exceptions: ['IndexError'],
    pattern:
      /^boolean index did not match indexed array along (?:dimension|axis) (?<axis>\d+); (?:dimension|size of axis) is (?<b>\d+) but (?:size of )?corresponding boolean (?:dimension|axis) is (?<a>\d+)/,
    printedBy: 'NumPy; "size of axis" from 2.0',
    read: ({ a, b, axis }) => differing('mask', readLengths(a, b), axis),
  },
  {
    exceptions: VALUE,
    pattern:
      /^x(?:, y, and format string| and y) must (?:not be None|have same first dimension|be the same size)(?<rest>.*)/s,
    printedBy: 'Matplotlib, `plot` and `scatter`',
    read: ({ rest = '' }) => printedShapes('plot', rest),
  },
  {
    exceptions: VALUE,
    pattern:
      /^'c' argument has (?<c>\d+) elements, which is inconsistent with 'x' and 'y' with size (?<x>\d+)/,
    printedBy: 'Matplotlib, `scatter`',
    read: ({ c, x }) => differing('colours', readLengths(x, c)),
  },
  {
    exceptions: VALUE,
    pattern:
      /^The number of (?:FixedLocator|ticks?) locations \((?<a>\d+)\).*number of (?:tick)?labels \((?<b>\d+)\)/s,
    printedBy: 'Matplotlib from 3.3',
    read: ({ a, b }) => differing('labels', readLengths(a, b)),
  },
  {
    exceptions: RUNTIME,
    pattern:
      /^The size of tensor a \((?<a>\d+)\) must match the size of tensor b \((?<b>\d+)\) at non-singleton dimension (?<axis>\d+)/,
    printedBy: 'PyTorch',
    read: ({ a, b, axis }) => differing('combine', readLengths(a, b), axis),
  },
  {
    exceptions: RUNTIME,
    pattern:
      /^Sizes of tensors must match except in dimension \d+\. (?:Expected size (?<a>\d+) but got size (?<b>\d+)|Got (?<c>\d+) and (?<d>\d+))/,
    printedBy: 'PyTorch, `cat`; "Got" to 1.9',
    read: ({ a, b, c, d }) => differing('join', readLengths(a ?? c, b ?? d)),
  },
  {
    exceptions: TENSORFLOW,
    pattern: /(?:Incompatible shapes: |Shapes )(?<rest>[([].*)/,
    printedBy: 'TensorFlow and Keras; "Shapes … are incompatible" for a loss',
    read: ({ rest = '' }) =>
      printedShapes(rest.includes('are incompat') ? 'loss' : 'combine', rest),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:Using a target size|Target size) \((?<a>.*?)\) that is different to the input size \((?<b>.*?)\)|^Target size \((?<c>.*?)\) must be the same as input size \((?<d>.*?)\)/,
    printedBy: 'PyTorch, losses',
    read: ({ a, b, c, d }) => differing('loss', [readShape(b ?? d ?? ''), readShape(a ?? c ?? '')]),
  },
  {
    exceptions: ['ValueError', 'RuntimeError'],
    pattern: /^Expected input batch_size \((?<a>\d+)\) to match target batch_size \((?<b>\d+)\)/,
    printedBy: 'PyTorch, losses',
    read: ({ a, b }) => differing('loss', readLengths(a, b), '0'),
  },
  {
    exceptions: TENSORFLOW,
    pattern:
      /`?logits`? and `?labels`? must (?:have the same (?:shape|first dimension)|be broadcastable)(?<rest>.*)/s,
    printedBy: 'TensorFlow and Keras, losses',
    read: ({ rest = '' }) => printedShapes('loss', rest),
  },
  {
    exceptions: VALUE,
    pattern:
      /^A target array with shape (?<b>\([^)]*\)) was passed for an output of shape (?<a>\([^)]*\))/,
    printedBy: 'Keras 2, losses',
    read: ({ a = '', b = '' }) => differing('loss', [readShape(a), readShape(b)]),
  },
];

/** Shapes, in the order printed. */
function printedShapes(operation: ShapeOperation, rest: string): MessageFacts {
  return differing(operation, readShapes(rest));
}

function differing(
  operation: ShapeOperation,
  shapes: readonly Shape[],
  axis?: string,
): MessageFacts {
  return {
    kind: 'shapes-differ',
    operation,
    shapes,
    axis: numberIn(axis),
  };
}

/** The messages about rows and axes: how many samples, how many dimensions, rows of unequal length. */
import type { MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { readLengths, readShape, readShapes } from './shapes.ts';
import { numberIn } from './messageRow.ts';

const VALUE = ['ValueError'];
const TYPE = ['TypeError'];

export const axesMessages: readonly MessageRow[] = [
  {
    exceptions: VALUE,
    pattern: /^Found input variables with inconsistent numbers of samples: (?<counts>\[.*\])/,
    printedBy: 'scikit-learn',
    read: ({ counts = '' }) => ({
      kind: 'samples-differ',
      counts: readShape(counts).flatMap((n) => n ?? []),
    }),
  },
  {
    exceptions: VALUE,
    pattern: /^Data cardinality is ambiguous(?<rest>.*)/s,
    printedBy: 'Keras from TensorFlow 2.0',
    read: ({ rest = '' }) => ({
      kind: 'samples-differ',
      counts: [...rest.matchAll(/sizes?: (\d+)/g)].map(([, n]) => Number(n)),
    }),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:Input arrays should have the same number of samples as target arrays\. Found (?<a>\d+) input samples and (?<b>\d+) target samples|Size mismatch between tensors)/,
    printedBy: 'Keras 2; PyTorch, `TensorDataset`',
    read: ({ a, b }) => ({
      kind: 'samples-differ',
      counts: readLengths(a, b).flatMap(([n]) => n ?? []),
    }),
  },
  {
    exceptions: VALUE,
    pattern: /^Expected (?<wanted>\d)D (?:or \dD )?array, got (?:(?<got>\d)D|scalar) array instead/,
    printedBy: 'scikit-learn from 0.19, NumPy, `savetxt`',
    read: ({ wanted, got }, message) => ({
      kind: 'axes-wrong',
      wanted: Number(message.startsWith('Expected 1D or 2D') ? 2 : wanted),
      got: Number(got ?? 0),
      shape: undefined,
    }),
  },
  {
    exceptions: VALUE,
    pattern: /^Found array with dim (?<got>\d+)\.(?:.* expected <= (?<wanted>\d+))?/s,
    printedBy: 'scikit-learn',
    read: ({ got, wanted = '2' }) => axes(wanted, got),
  },
  {
    exceptions: ['ValueError', 'YellowbrickValueError', 'Exception'],
    pattern:
      /^(?:y should be a 1d array, got an array of shape|bad input shape|Data must be 1-dimensional, got ndarray of shape|y must be a \(1,\) dimensional array not|Per-column arrays must each be 1-dimensional|Data must be 1-dimensional|x must be 1D|a must be 1-dimensional|a must be an integer|'a' must be 1-dimensional|object too deep for desired array|1D weights expected|Expected 1D)(?<rest>.*)/s,
    printedBy: 'scikit-learn, pandas, NumPy, Matplotlib, Yellowbrick',
    read: ({ rest = '' }) => {
      const [shape] = readShapes(rest);
      return { kind: 'axes-wrong', wanted: 1, got: shape?.length, shape };
    },
  },
  {
    exceptions: VALUE,
    pattern: /^Buffer has wrong number of dimensions \(expected (?<wanted>\d+), got (?<got>\d+)\)/,
    printedBy: 'Cython: pandas, scikit-learn',
    read: ({ wanted, got }) => axes(wanted, got),
  },
  {
    exceptions: ['ValueError', 'TypeError'],
    pattern: /^(?:Input z|[xyzXY]) must be (?<wanted>\d)D, not (?<got>\d)D/,
    printedBy: 'Matplotlib, `contour`',
    read: ({ wanted, got }) => axes(wanted, got),
  },
  {
    exceptions: VALUE,
    pattern: /^Must pass 2-d input\. shape=(?<shape>\([^)]*\))/,
    printedBy: 'pandas',
    read: ({ shape = '' }) => {
      const got = readShape(shape);
      return { kind: 'axes-wrong', wanted: 2, got: got.length, shape: got };
    },
  },
  {
    exceptions: TYPE,
    pattern: /^Invalid (?:shape (?<shape>\([^)]*\))|dimensions) for image data/,
    printedBy: 'Matplotlib, `imshow`',
    read: ({ shape }) => {
      const got = shape === undefined ? undefined : readShape(shape);
      return { kind: 'axes-wrong', wanted: 2, got: got?.length, shape: got };
    },
  },
  {
    exceptions: ['LinAlgError'],
    pattern: /^(?<got>\d+)-dimensional array given\. Array must be (?:at least )?two-dimensional/,
    printedBy: 'NumPy, `linalg`',
    read: ({ got }) => axes('2', got),
  },
  {
    exceptions: ['LinAlgError'],
    pattern: /^Last 2 dimensions of the array must be square/,
    printedBy: 'NumPy, `linalg`',
    read: () => ({
      kind: 'axes-wrong',
      wanted: undefined,
      got: undefined,
      shape: undefined,
      isSquareWanted: true,
    }),
  },
  {
    exceptions: ['AxisError', 'ValueError', 'IndexError'],
    pattern:
      /^axis (?<axis>-?\d+) is out of bounds for array of dimension (?<dimensions>\d+)|^No axis named (?<name>\S+) for object type/,
    printedBy: 'NumPy; pandas ("No axis named")',
    read: ({ axis, name = '', dimensions }) => ({
      kind: 'axis-missing',
      axis: axis ?? name,
      dimensions: numberIn(dimensions),
    }),
  },
  {
    exceptions: ['IndexError'],
    pattern:
      /^Dimension out of range \(expected to be in range of \[-(?<dimensions>\d+), -?\d+\], but got (?<axis>-?\d+)\)/,
    printedBy: 'PyTorch',
    read: ({ axis = '', dimensions }) => ({
      kind: 'axis-missing',
      axis,
      dimensions: Number(dimensions),
    }),
  },
  {
    exceptions: VALUE,
    pattern:
      /^setting an array element with a sequence\.(?: The requested array.*detected shape was (?<shape>\([^)]*\)))?/s,
    printedBy: 'NumPy; "inhomogeneous shape" from 1.24 for what was an array of objects before',
    read: () => ({ kind: 'ragged', sizes: [] }),
  },
  {
    exceptions: ['RuntimeError', 'ValueError'],
    pattern:
      /^(?:stack expects each tensor to be equal size, but got (?<a>\[[^\]]*\]) at entry \d+ and (?<b>\[[^\]]*\]) at entry \d+|expected sequence of length (?<c>\d+) at dim \d+ \(got (?<d>\d+)\)|each element in list of batch should be of equal size)/,
    printedBy: 'PyTorch, `stack`, `tensor` and the collating of a `DataLoader`',
    read: ({ a, b, c, d }) => ({
      kind: 'ragged',
      sizes: [a ?? c, b ?? d].flatMap((each) => each ?? []),
    }),
  },
];

function axes(wanted: string | undefined, got: string | undefined): MessageFacts {
  return { kind: 'axes-wrong', wanted: Number(wanted), got: Number(got), shape: undefined };
}

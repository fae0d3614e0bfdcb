/** The messages about indices: of the wrong kind, outside of what is there, or too many of them. */
import type { MessageRow } from './messageRow.ts';
import { numberIn } from './messageRow.ts';

const INDEX = ['IndexError'];

export const indexMessages: readonly MessageRow[] = [
  {
    exceptions: INDEX,
    pattern:
      /^index (?<index>-?\d+) is out of bounds for (?:(?:axis|dimension) (?<axis>\d+) with )?size (?<size>\d+)/,
    printedBy: 'NumPy, pandas; "dimension" by PyTorch',
    read: ({ index, axis, size }) => ({
      kind: 'position-outside',
      index: numberIn(index),
      axis: numberIn(axis),
      size: numberIn(size),
    }),
  },
  {
    exceptions: INDEX,
    pattern:
      /^(?:single positional indexer is|positional indexers are|indices are|iloc cannot enlarge its target object|index out of bounds)\b/,
    printedBy: 'pandas, `iloc` and `take`',
    read: () => ({
      kind: 'position-outside',
      index: undefined,
      axis: undefined,
      size: undefined,
    }),
  },
  {
    exceptions: ['IndexError', 'IndexingError'],
    pattern:
      /^[Tt]oo many (?:indices for (?:array|tensor)|indexers)(?:: array is (?<dimensions>\d+)-dimensional, but (?<given>\d+) were indexed| of dimension (?<of>\d+))?/,
    printedBy: 'NumPy, with numbers from 1.19; PyTorch; "indexers" by pandas',
    read: ({ dimensions, given, of }) => ({
      kind: 'too-many-indices',
      dimensions: numberIn(dimensions ?? of),
      given: numberIn(given),
    }),
  },
  {
    exceptions: ['TypeError'],
    pattern:
      /^(?<of>list|tuple|string|bytearray|byte|range|array|sequence)(?: index| indices|index)? (?:indices )?must be (?:an )?integers?(?: or slices?)?(?:, not '?(?<type>[\w.]+)'?)?/,
    printedBy: 'Python; the type of a string’s index from 3.11',
    read: ({ of = '', type }) => ({ kind: 'index-type-refused', of, type }),
  },
  {
    exceptions: ['TypeError'],
    pattern: /^slice indices must be integers or None/,
    printedBy: 'Python',
    read: () => ({ kind: 'index-type-refused', of: 'slice', type: undefined }),
  },
  {
    exceptions: INDEX,
    pattern: /^(?:only integers, slices|arrays used as indices must be of integer)/,
    printedBy: 'NumPy',
    read: () => ({ kind: 'index-type-refused', of: 'array', type: undefined }),
  },
  {
    exceptions: ['TypeError', 'InvalidIndexError'],
    pattern: /^['"]?\((?=[^)]*(?:slice\(|:)).*\)['"]?(?: is an invalid key)?$/s,
    printedBy: 'pandas, `df[:, 1]`; an `InvalidIndexError` from 1.4',
    read: () => ({ kind: 'index-type-refused', of: 'DataFrame', type: 'tuple' }),
  },
  {
    exceptions: ['TypeError', 'ValueError'],
    pattern:
      /^(?:Cannot index by location index with a non-integer key|cannot do (?:positional|slice) indexing on .* with these indexers .* of type '?(?<type>\w+)|Location based indexing can only have)/,
    printedBy: 'pandas, `iloc`',
    read: ({ type }) => ({ kind: 'index-type-refused', of: 'iloc', type }),
  },
];

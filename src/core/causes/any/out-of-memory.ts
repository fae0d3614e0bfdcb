/** The machine's memory does not suffice for what is asked of it. */
import type { MemoryShort } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { arraySize, spokenShape, spokenSize } from './memorySize.ts';

interface OutOfMemory extends Match {
  readonly short: MemoryShort;
  /** Bytes asked for, as printed or worked out from the shape. */
  readonly size: number | undefined;
}

export const outOfMemory = defineCause<OutOfMemory>({
  id: 'out-of-memory',
  exceptions: [
    ...['MemoryError', '_ArrayMemoryError', 'ArrayMemoryError', 'RuntimeError', 'OSError'],
    ...['ResourceExhaustedError', 'InternalError', 'ArrowMemoryError', 'error'],
  ],
  rootCause: 'insufficient-resource',
  docs: {
    title: 'Out of memory',
    what: 'The line asks for more memory than the machine, or the kernel, has left.',
    why: 'Arrays and tables lie in memory as a whole, and many operations make copies. Two long axes that meet multiply.',
    todo: 'Work on less at a time, use smaller data types, or free what is no longer needed.',
    limits: 'How much memory the machine has is not read.',
  },
  detect(crash) {
    const short = parseMessage(crash.exception, crash.message);
    if (short?.kind !== 'memory-short' || short.device !== 'cpu') return undefined;
    const size = short.asked ?? (short.shape && arraySize(short.shape, short.dtype));
    return {
      short,
      size,
      names: [],
      crashType: 'oom',
      origin: { ...crash.site, label: 'the memory is asked for here' },
      evidence: [
        { basis: 'observed', fact: 'memory was refused', place: crash.site },
        size === undefined
          ? { basis: 'observed', fact: 'the message does not say how much was asked for' }
          : {
              basis: 'observed',
              fact: `${spokenSize(size)} were asked for${short.shape ? `, for ${code(spokenShape(short.shape))} values` : ''}`,
            },
      ],
    };
  },
  explain({ short: { shape, dtype }, size }) {
    const amount = size === undefined ? undefined : spokenSize(size);
    const each =
      shape && dtype !== undefined && amount !== undefined
        ? `${code(spokenShape(shape))} values of ${code(dtype)} take ${amount}.`
        : 'Whole arrays and tables lie in memory, and many operations copy them.';
    return {
      line:
        amount === undefined
          ? 'The memory of this machine does not suffice for what this line makes.'
          : `This line asks for ${amount} of memory in one piece, more than is left.`,
      what:
        amount === undefined
          ? 'There is not enough memory left for what this line makes.'
          : `This line asks for ${amount} of memory in one piece, and that much is not left.`,
      why: each,
      todo: adviceFor(shape, dtype),
    };
  },
  fixes: () => [],
});

function adviceFor(shape: readonly number[] | undefined, dtype: string | undefined): string {
  const isSquare = shape?.length === 2 && Math.min(...shape) > 10_000;
  if (isSquare) {
    return 'Both axes are long: a product of all with all, such as a distance matrix or a merge, was probably not meant. Work on a sample or in parts, or use a sparse matrix.';
  }
  const half = dtype === 'float64' ? ` ${code("astype('float32')")} halves it.` : '';
  return `Read and work in parts (${code('chunksize=')}, slices), keep only the columns you need, and delete what is done with.${half}`;
}

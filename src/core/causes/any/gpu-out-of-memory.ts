/** The memory of the graphics card does not suffice. */
import type { MemoryShort } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { arraySize, spokenShape, spokenSize } from './memorySize.ts';

interface GpuFull extends Match {
  readonly short: MemoryShort;
  readonly size: number | undefined;
  /** Another program or an older object has taken the card, as the sizes show. */
  readonly isHeldByOthers: boolean;
}

export const gpuOutOfMemory = defineCause<GpuFull>({
  id: 'gpu-out-of-memory',
  exceptions: [
    ...['RuntimeError', 'OutOfMemoryError', 'ResourceExhaustedError', 'InternalError'],
    ...['CUDARuntimeError', 'UnknownError', 'XGBoostError', 'AcceleratorError', 'MemoryError'],
  ],
  rootCause: 'insufficient-resource',
  docs: {
    title: 'Graphics memory full',
    what: 'The graphics card has less memory left than the line asks for.',
    why: 'Model, gradients and one batch must fit on the card together. What earlier runs put there stays as long as a variable, an output or an error holds it.',
    todo: 'Make the batches smaller; restart the kernel if an earlier run still holds the memory.',
    limits: 'Whose tensors fill the card is not known; the sizes are those of the message.',
  },
  detect(crash) {
    const short = parseMessage(crash.exception, crash.message);
    if (short?.kind !== 'memory-short' || short.device !== 'gpu') return undefined;
    const size = short.asked ?? (short.shape && arraySize(short.shape, short.dtype));
    const { total, free, held } = short;
    const isHeldByOthers =
      total !== undefined && free !== undefined && held !== undefined && held < (total - free) / 4;
    return {
      short,
      size,
      isHeldByOthers,
      names: [],
      crashType: 'oom',
      origin: { ...crash.site, label: 'the memory is asked for here' },
      evidence: [
        { basis: 'observed', fact: 'the graphics card has no memory left', place: crash.site },
        {
          basis: 'observed',
          fact: [
            size === undefined ? 'the message names no size' : `${spokenSize(size)} were asked for`,
            ...(total === undefined ? [] : [`the card has ${spokenSize(total)}`]),
            ...(held === undefined ? [] : [`this kernel holds ${spokenSize(held)} of it`]),
            ...(free === undefined ? [] : [`${spokenSize(free)} are free`]),
          ].join(', '),
        },
      ],
    };
  },
  explain({ short: { shape, dtype, total, free }, size, isHeldByOthers }) {
    const amount = size === undefined ? '' : ` ${spokenSize(size)} more`;
    const ofTotal = total === undefined ? '' : ` of ${spokenSize(total)}`;
    const left = free === undefined ? '' : ` (${spokenSize(free)}${ofTotal} free)`;
    return {
      line: `The graphics card is full${left}${amount === '' ? '' : `; this line needs${amount}`}.`,
      what: `The memory of the graphics card is full${left}.`,
      why: isHeldByOthers
        ? 'Most of it is held by another program: another notebook, or an older kernel that still runs.'
        : shape
          ? `A tensor of ${code(spokenShape(shape))} values${dtype === undefined ? '' : ` of ${code(dtype)}`} did not fit beside what is there. Its first axis is usually the batch size.`
          : 'Model, gradients and one batch must fit on it together, and what earlier runs put there stays while something holds it.',
      todo: isHeldByOthers
        ? `See who holds it with ${code('!nvidia-smi')}, and shut that kernel down.`
        : 'Make the batch size smaller, restart the kernel, and run only what is needed. For predictions, switch gradients off.',
    };
  },
  fixes: () => [],
});

/** The messages about memory and disks that are full, and graphics cards that are not there. */
import type { MemoryShort } from './environmentFacts.ts';
import type { Groups, MessageRow } from './messageRow.ts';

const MEMORY = [
  ...['MemoryError', '_ArrayMemoryError', 'ArrayMemoryError', 'RuntimeError', 'OSError'],
  ...['OutOfMemoryError', 'ResourceExhaustedError', 'InternalError', 'CUDARuntimeError', 'error'],
  ...[
    'UnknownError',
    'XGBoostError',
    'AcceleratorError',
    'DefaultCPUAllocator',
    'ArrowMemoryError',
  ],
];
const GPU = [
  ...['RuntimeError', 'AssertionError', 'XGBoostError', 'LightGBMError', 'SystemError'],
  ...['CUDARuntimeError', 'CudaSupportError', 'AcceleratorError', 'CatBoostError', 'ValueError'],
];
const DISK = [
  ...['OSError', 'IOError', 'ResourceExhaustedError', 'RuntimeError', 'OperationalError'],
  ...['InternalError', 'Error'],
];
const SIZE = String.raw`[\d.,]+ ?(?:bytes|[KMGT]i?B)`;

export const memoryMessages: readonly MessageRow[] = [
  {
    exceptions: DISK,
    pattern:
      /^[\s\S]*?(?:No space left on device|Disk quota exceeded|database or disk is full|not enough space on the disk)(?:: '(?<path>[^']*)')?/,
    printedBy: 'the operating systems, SQLite',
    read: ({ path }) => ({ kind: 'disk-full', path }),
  },
  {
    exceptions: MEMORY,
    pattern:
      /^Unable to allocate (?:array with shape (?<oldShape>\([^)]*\)) and data type (?<oldType>\w+)|(?<asked>[\d.,]+ ?\w+) for an array with shape (?<shape>\([^)]*\)) and data type (?<dtype>[\w<>]+))/,
    printedBy: 'NumPy; the size from 1.17',
    read: (groups) => short('cpu', groups),
  },
  {
    exceptions: MEMORY,
    pattern: new RegExp(
      String.raw`^[\s\S]*?(?:CUDA|MPS backend|HIP|XPU)(?: error:)? out of memory(?:[\s\S]*?Tried to allocate (?<asked>${SIZE}))?(?:[\s\S]*?(?<total>${SIZE}) total capacity; (?<held>${SIZE}) already allocated; (?<free>${SIZE}) free)?(?:[\s\S]*?total capacity of (?<total2>${SIZE}) of which (?<free2>${SIZE}) is free)?(?:[\s\S]*?(?<held2>${SIZE}) is allocated by PyTorch)?`,
    ),
    printedBy: 'PyTorch; the words of the sizes changed in 2.2',
    read: (groups) => short('gpu', groups),
  },
  {
    exceptions: MEMORY,
    pattern:
      /^[\s\S]*?OOM when allocating tensor with shape(?<shape>\[[^\]]*\]) and type (?<dtype>\w+) on \S*device:(?<device>GPU|CPU)/,
    printedBy: 'TensorFlow',
    read: (groups) => short(groups['device'] === 'CPU' ? 'cpu' : 'gpu', groups),
  },
  {
    exceptions: MEMORY,
    pattern:
      /^[\s\S]*?(?:CUDA_ERROR_OUT_OF_MEMORY|CUBLAS_STATUS_ALLOC_FAILED|CUDNN_STATUS_ALLOC_FAILED|cudaErrorMemoryAllocation|Out of memory (?:allocating|while trying to allocate) (?<asked>[\d,]+ bytes)|failed to allocate memory|Dst tensor is not initialized)/,
    printedBy: 'CUDA, CuPy, TensorFlow',
    read: (groups) => short('gpu', groups),
  },
  {
    exceptions: MEMORY,
    pattern:
      /^[\s\S]*?(?:can't allocate memory: you tried to allocate (?<asked>\d+ bytes)|\[Errno 12\] Cannot allocate memory|std::bad_alloc|bad allocation|Insufficient memory|Failed to allocate (?<other>\d+ bytes)|malloc of size (?<third>\d+) failed)/,
    printedBy: 'PyTorch, the operating system, C++, OpenCV',
    read: (groups) => short('cpu', { ...groups, asked: groups['asked'] ?? groups['other'] }),
  },
  {
    exceptions: ['MemoryError', '_ArrayMemoryError'],
    pattern: /^$/,
    printedBy: 'Python, without a word',
    read: (groups) => short('cpu', groups),
  },
  {
    exceptions: ['RuntimeError', 'TerminatedWorkerError', 'BrokenProcessPool'],
    pattern:
      /^[\s\S]*?(?:DataLoader worker \(pid\S* [^)]*\) (?:exited unexpectedly|is killed by signal: (?<killed>Killed|Bus error))|worker process managed by the executor was unexpectedly terminated|A process in the process pool was terminated abruptly)/,
    printedBy: 'PyTorch, joblib, Python',
    read: ({ killed }) => ({
      kind: 'worker-died',
      how: killed === undefined ? 'unknown' : 'killed',
    }),
  },
  {
    exceptions: GPU,
    pattern:
      /^[\s\S]*?(?:Torch not compiled with CUDA enabled|GPU Tree Learner was not enabled|not compiled with (?:CUDA|GPU) support|no kernel image is available)/,
    printedBy: 'PyTorch, LightGBM, XGBoost',
    read: () => ({ kind: 'gpu-missing', problem: 'build' }),
  },
  {
    exceptions: GPU,
    pattern:
      /^[\s\S]*?(?:No CUDA GPUs are available|Found no NVIDIA driver|CUDA driver version is insufficient|no CUDA-capable device|cudaErrorNoDevice|No visible GPU is found|GPU device not found|CUDA unknown error|Environment for CUDA is not|CUDA driver library cannot be found|Invalid CUDA '?device|CUDA environment is not available|invalid device ordinal)/,
    printedBy: 'PyTorch, CuPy, Numba, XGBoost, CatBoost, Colab',
    read: () => ({ kind: 'gpu-missing', problem: 'none-there' }),
  },
];

function short(device: MemoryShort['device'], groups: Groups): MemoryShort {
  const shape = groups['shape'] ?? groups['oldShape'];
  return {
    kind: 'memory-short',
    device,
    asked: bytesIn(groups['asked']),
    shape: shape === undefined ? undefined : (shape.match(/\d+/g) ?? []).map(Number),
    dtype: groups['dtype'] ?? groups['oldType'],
    total: bytesIn(groups['total'] ?? groups['total2']),
    free: bytesIn(groups['free'] ?? groups['free2']),
    held: bytesIn(groups['held'] ?? groups['held2']),
  };
}

const UNITS = ['B', 'K', 'M', 'G', 'T', 'P'];

/** Bytes of `7.28 TiB` or `1,024 bytes`; units count in 1024, as the libraries print them. */
function bytesIn(printed: string | undefined): number | undefined {
  const [, number, unit = ''] = /^([\d.,]+) ?(\w+)$/.exec(printed ?? '') ?? [];
  if (number === undefined) return undefined;
  const power = Math.max(0, UNITS.indexOf(unit.charAt(0).toUpperCase()));
  return Number(number.replaceAll(',', '')) * 1024 ** power;
}

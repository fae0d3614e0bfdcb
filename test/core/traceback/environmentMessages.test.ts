// What the messages say that speak of files, memory, networks and missing parts, in the wordings of several versions.
import assert from 'node:assert/strict';
import { parseMessage } from '../../../src/core/traceback/messages.ts';

const CASES: readonly (readonly [
  exception: string,
  message: string,
  kind: string,
  facts: Readonly<Record<string, unknown>>,
])[] = [
  [
    'PermissionError',
    "[Errno 13] Permission denied: 'a'",
    'file-refused',
    { problem: 'permission', path: 'a' },
  ],
  [
    'OSError',
    "[Errno 30] Read-only file system: '../input/x'",
    'file-refused',
    { problem: 'read-only', path: '../input/x' },
  ],
  [
    'OSError',
    "Unable to open file (unable to open file: name = 'w.h5', errno = 2, error message = 'No such file or directory')",
    'file-missing',
    { path: 'w.h5' },
  ],
  [
    'FileNotFoundError',
    "No such file or no access: './seg.nii'",
    'file-missing',
    { path: './seg.nii' },
  ],
  ['FileNotFoundError', '[Errno 2] No such file or directory', 'file-missing', { path: '' }],
  [
    'FileNotFoundError',
    "[Errno 2] No such file or directory: 'ffmpeg'",
    'program-missing',
    { program: 'ffmpeg' },
  ],
  [
    'OSError',
    "[E050] Can't find model 'en_core_web_sm'.",
    'resource-missing',
    { resource: 'en_core_web_sm' },
  ],
  [
    'UnicodeDecodeError',
    "'utf-8' codec can't decode byte 0xe9 in position 7: invalid",
    'decode-failed',
    { byte: 0xe9, at: 7 },
  ],
  [
    'MemoryError',
    'Unable to allocate 7.28 TiB for an array with shape (1000000, 1000000) and data type float64',
    'memory-short',
    { device: 'cpu', shape: [1000000, 1000000], dtype: 'float64', asked: 7.28 * 1024 ** 4 },
  ],
  ['MemoryError', '', 'memory-short', { device: 'cpu', asked: undefined }],
  [
    'RuntimeError',
    'CUDA out of memory. Tried to allocate 2.00 MiB (GPU 0; 16.00 GiB total capacity; 14.00 GiB already allocated; 1.00 MiB free; 15.00 GiB reserved in total by PyTorch)',
    'memory-short',
    {
      device: 'gpu',
      asked: 2 * 1024 ** 2,
      total: 16 * 1024 ** 3,
      held: 14 * 1024 ** 3,
      free: 1024 ** 2,
    },
  ],
  [
    'OutOfMemoryError',
    'CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 16.00 GiB of which 8.00 MiB is free. Of the allocated memory 14.00 GiB is allocated by PyTorch, and 1 GiB is reserved.',
    'memory-short',
    {
      device: 'gpu',
      asked: 20 * 1024 ** 2,
      total: 16 * 1024 ** 3,
      free: 8 * 1024 ** 2,
      held: 14 * 1024 ** 3,
    },
  ],
  [
    'ResourceExhaustedError',
    'OOM when allocating tensor with shape[64,128] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc',
    'memory-short',
    { device: 'gpu', shape: [64, 128], dtype: 'float' },
  ],
  ['OSError', '[Errno 28] No space left on device', 'disk-full', { path: undefined }],
  ['AssertionError', 'Torch not compiled with CUDA enabled', 'gpu-missing', { problem: 'build' }],
  [
    'ConnectionError',
    "HTTPSConnectionPool(host='example.org', port=443): Max retries exceeded with url: / (Caused by NewConnectionError('Failed to establish a new connection: [Errno -2] Name or service not known'))",
    'request-failed',
    { problem: 'no-such-host', host: 'example.org' },
  ],
  [
    'HTTPError',
    'HTTP Error 404: Not Found',
    'request-failed',
    { problem: 'not-found', status: 404 },
  ],
  [
    'HTTPError',
    '401 Client Error: Unauthorized for url: https://example.org/a',
    'request-failed',
    { problem: 'access', status: 401, host: 'example.org' },
  ],
  ['HTTPError', 'HTTP Error 429: Too Many Requests', 'request-failed', { problem: 'too-many' }],
  [
    'ImportError',
    "Missing optional dependency 'openpyxl'.  Use pip or conda to install openpyxl.",
    'dependency-missing',
    { packages: ['openpyxl'] },
  ],
  [
    'ImportError',
    'libGL.so.1: cannot open shared object file: No such file or directory',
    'library-unloadable',
    { problem: 'system-library', thing: 'libGL.so.1' },
  ],
];

describe('parseMessage, of the environment', () => {
  for (const [exception, message, kind, facts] of CASES) {
    it(`${exception}: ${message.slice(0, 70)}`, () => {
      const found = parseMessage(exception, message);
      assert.equal(found?.kind, kind);
      assert.deepEqual({ ...found, ...facts }, found);
    });
  }

  const OTHERS: readonly (readonly [exception: string, message: string])[] = [
    ['ValueError', "could not convert string to float: '401'"],
    ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (32x429 and 10x5)'],
    ['Exception', 'row 429 is missing'],
    ['OSError', 'something else'],
    ['MemoryError', 'what code of the notebook raises itself'],
  ];
  for (const [exception, message] of OTHERS) {
    it(`is silent: ${exception}: ${message}`, () => {
      const kind = parseMessage(exception, message)?.kind;
      assert.ok(
        kind !== 'request-failed' && kind !== 'memory-short' && kind !== 'file-missing',
        kind,
      );
    });
  }
});

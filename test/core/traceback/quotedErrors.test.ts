// Errors that a message passes on: of worker processes, compiled models, Spark, other notebooks.
import assert from 'node:assert/strict';
import type { PrintedException } from '../../../src/core/model/crash.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { framesToError, tellingException } from '../../../src/core/traceback/reading.ts';

interface Case {
  readonly title: string;
  readonly name: string;
  readonly message: string;
  /** `Name: message` of what happened, then the files and cells that led to it. */
  readonly told: string;
  readonly frames?: readonly string[];
}

const table: readonly Case[] = [
  {
    title: 'a worker of a DataLoader',
    name: 'KeyError',
    message: `Caught KeyError in DataLoader worker process 0.
Original Traceback (most recent call last):
  File "/env/lib/python3.11/site-packages/torch/utils/data/_utils/fetch.py", line 51, in fetch
    data = [self.dataset[idx] for idx in possibly_batched_index]
  File "/tmp/ipykernel_7/123.py", line 8, in __getitem__
    return self.rows[index]
KeyError: 'label'
`,
    told: "KeyError: 'label'",
    frames: ['_utils/fetch.py', 'hash 123'],
  },
  {
    title: 'autograph, with quoted files',
    name: 'ValueError',
    message: `in user code:

    File "/env/lib/python3.10/site-packages/keras/engine/training.py", line 1284, in train_function  *
        return step_function(self, iterator)
    File "/env/lib/python3.10/site-packages/keras/engine/input_spec.py", line 298, in check
        raise ValueError(

    ValueError: Input 0 of layer "net" is incompatible: expected (None, 3), found (None, 5)
`,
    told: 'ValueError: Input 0 of layer "net" is incompatible: expected (None, 3), found (None, 5)',
  },
  {
    title: 'autograph of older versions around a layer around the message',
    name: 'ValueError',
    message: `in user code:

    /env/lib/python3.7/site-packages/keras/engine/training.py:853 train_function  *
        return step_function(self, iterator)

    ValueError: Exception encountered when calling layer 'net' (type Functional).
    
    expected axis -1 to have value 10
    
    Call arguments received by layer 'net' (type Functional):
      • training=True
`,
    told: 'ValueError: expected axis -1 to have value 10',
  },
  {
    title: 'a layer of Keras 3, in bold',
    name: 'ValueError',
    message:
      'Exception encountered when calling Net.call().\n\n\u001b[1mshapes differ\u001b[0m\n\nArguments received by Net.call():\n  • x=1',
    told: 'ValueError: shapes differ',
  },
  {
    title: 'a graph with its stack and node',
    name: 'InvalidArgumentError',
    message: `Graph execution error:

Detected at node 'net/dense/MatMul' defined at (most recent call last):
    File "/env/lib/python3.10/runpy.py", line 196, in _run_module_as_main
      return _run_code(code, main_globals, None,
Node: 'net/dense/MatMul'
Matrix size-incompatible: In[0]: [3,4], In[1]: [5,6]
\t [[{{node net/dense/MatMul}}]] [Op:__inference_train_function_12]`,
    told: 'InvalidArgumentError: Matrix size-incompatible: In[0]: [3,4], In[1]: [5,6]',
  },
  {
    title: 'a graph that failed at two places',
    name: 'InvalidArgumentError',
    message: `Graph execution error:

2 root error(s) found.
  (0) INVALID_ARGUMENT:  labels out of range
\t [[{{node loss}}]]
\t [[loss/_4]]
  (1) INVALID_ARGUMENT:  labels out of range
\t [[{{node loss}}]]
0 successful operations.`,
    told: 'InvalidArgumentError: labels out of range',
  },
  {
    title: 'Python under Spark',
    name: 'Py4JJavaError',
    message: `An error occurred while calling o31.showString.
: org.apache.spark.SparkException: Job aborted due to stage failure: Traceback (most recent call last):
  File "/opt/spark/python/lib/pyspark/worker.py", line 604, in main
    process()
  File "<ipython-input-4-0123456789ab>", line 2, in parse
    return int(row)
ValueError: invalid literal for int() with base 10: 'x'

\tat org.apache.spark.api.python.BasePythonRunner.handle(PythonRunner.scala:517)
\tat java.lang.Thread.run(Thread.java:748)`,
    told: "ValueError: invalid literal for int() with base 10: 'x'",
    frames: ['pyspark/worker.py', 'In[4]'],
  },
  {
    title: 'Java alone under Spark',
    name: 'Py4JJavaError',
    message: `An error occurred while calling o9.load.
: java.lang.ClassNotFoundException: Failed to find data source: xml.
\tat org.apache.spark.sql.Errors.find(Errors.scala:587)`,
    told: 'ClassNotFoundException: Failed to find data source: xml.',
  },
  {
    title: 'a notebook that another one ran',
    name: 'PapermillExecutionError',
    message: `
---------------------------------------------------------------------------
Exception encountered at "In [3]":
---------------------------------------------------------------------------
ZeroDivisionError                         Traceback (most recent call last)
Cell In[3], line 1
----> 1 1 / 0

ZeroDivisionError: division by zero
`,
    told: 'ZeroDivisionError: division by zero',
    frames: ['In[3]'],
  },
  {
    title: 'nothing where the message only speaks of tracebacks',
    name: 'ValueError',
    message: 'see the Traceback above\nin user code: no',
    told: 'ValueError: see the Traceback above\nin user code: no',
  },
];

function nameOfFrame({ cell, file }: PrintedException['frames'][number]): string {
  if (cell?.kind === 'execution-count') return `In[${String(cell.count)}]`;
  if (cell?.kind === 'text-hash') return `hash ${cell.hash}`;
  return (file ?? '?').split('/').slice(-2).join('/');
}

describe('errors that a message passes on', () => {
  for (const { title, name, message, told, frames = [] } of table) {
    it(title, () => {
      const traceback = parseTraceback({ name, message, traceback: `${name}: ${message}` });
      const telling = tellingException(traceback);
      assert.equal(`${telling.name}: ${telling.message}`, told);
      assert.deepEqual(framesToError(traceback).map(nameOfFrame), frames);
    });
  }

  it('finds what a worker of a pool printed before its error was raised again', () => {
    const traceback = parseTraceback({
      name: 'KeyError',
      message: "'x'",
      traceback: `---------------------------------------------------------------------------
RemoteTraceback                           Traceback (most recent call last)
RemoteTraceback: 
"""
Traceback (most recent call last):
  File "/env/lib/python3.11/multiprocessing/pool.py", line 125, in worker
    result = (True, func(*args, **kwds))
  File "/tmp/ipykernel_7/55.py", line 2, in load
    return table[name]
KeyError: 'x'
"""

The above exception was the direct cause of the following exception:

KeyError                                  Traceback (most recent call last)
Cell In[2], line 1
----> 1 pool.map(load, names)

KeyError: 'x'`,
    });
    assert.equal(tellingException(traceback).message, "'x'");
    assert.deepEqual(framesToError(traceback).map(nameOfFrame), [
      'In[2]',
      'multiprocessing/pool.py',
      'hash 55',
    ]);
  });

  it('reads a message of a megabyte in a moment', () => {
    const message = `in user code:\n${'    File "x.py", line 1, in f\n'.repeat(30_000)}`;
    const traceback = parseTraceback({ name: 'E', message, traceback: `E: ${message}` });
    assert.equal(tellingException(traceback).name, 'E');
  });
});

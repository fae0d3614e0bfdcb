// Exceptions of a traceback: names, messages, chains and groups; and texts that are no traceback.
import assert from 'node:assert/strict';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { describeTraceback } from './describeTraceback.ts';
import { checkLayouts, DASHES, ipythonHead, type LayoutCase } from './layoutCase.ts';

const CASES: readonly LayoutCase[] = [
  {
    title: 'a name so long that no blank is left in the header',
    error: 'AVeryLongNameForAnExceptionThatFillsTheWholeLineError: x',
    text: `${DASHES}
AVeryLongNameForAnExceptionThatFillsTheWholeLineErrorTraceback (most recent call last)
Cell In[1], line 1
----> 1 f()

AVeryLongNameForAnExceptionThatFillsTheWholeLineError: x`,
    expected: ['first AVeryLongNameForAnExceptionThatFillsTheWholeLineError "x" In[1]:1'],
  },
  {
    title: 'plain CPython with a dotted name and carets over a line that goes on',
    error: 'ParserError: no columns',
    text: `Traceback (most recent call last):
  File "/tmp/ipykernel_7/123.py", line 4, in <module>
    read(
    ~~~~^
        name,
        ^^^^^
    ...<3 lines>...
    )
    ^
  File "/home/ada/env/lib/python3.13/site-packages/pandas/io/parsers.py", line 99, in read
    raise ParserError('no columns')
pandas.errors.ParserError: no columns`,
    expected: [
      'first pandas.errors.ParserError "no columns" hash[123]:4~0..5 io/parsers.py:99(read)',
    ],
  },
  {
    title: 'a chain of three, and a link that is only part of a message',
    error: 'OSError: gave up',
    text: `${ipythonHead('KeyError')}
Cell In[3], line 2, in get(name)
----> 2     return table[name]

KeyError: 'a'

The above exception was the direct cause of the following exception:

${ipythonHead('LookupError')}
Cell In[3], line 4, in get(name)
----> 4     raise LookupError('x') from problem

LookupError: one
During handling of the above exception, another exception occurred:
two

During handling of the above exception, another exception occurred:

OSError                          Traceback (most recent call last)
Cell In[4], line 1
----> 1 get('a')

OSError: gave up`,
    expected: [
      `first KeyError "'a'" In[3]:2(get)`,
      'direct LookupError "one\\nDuring handling of the above exception, another exception occurred:\\ntwo" In[3]:4(get)',
      'implicit OSError "gave up" In[4]:1',
    ],
  },
  {
    title: 'a message that holds a whole traceback with a chain of its own',
    error:
      'RuntimeError: Caught KeyError in worker 0.\nOriginal Traceback (most recent call last):\n  File "w.py", line 1, in run\nValueError: a\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "w.py", line 3, in run\nKeyError: \'b\'',
    text: `${ipythonHead('RuntimeError')}
Cell In[3], line 2
----> 2 next(batches)

RuntimeError: Caught KeyError in worker 0.
Original Traceback (most recent call last):
  File "w.py", line 1, in run
ValueError: a

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "w.py", line 3, in run
KeyError: 'b'`,
    expected: [
      `first RuntimeError ${JSON.stringify(
        'Caught KeyError in worker 0.\nOriginal Traceback (most recent call last):\n  File "w.py", line 1, in run\nValueError: a\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "w.py", line 3, in run\nKeyError: \'b\'',
      )} In[3]:2`,
    ],
  },
  {
    title: 'text that looks like a message, printed among the frames',
    error: 'ValueError: real',
    text: `${ipythonHead('ValueError')}
Cell In[3], line 2
----> 2 f()
ValueError: of a local variable

File /x/y.py:3, in f()
----> 3 raise ValueError('real')

ValueError: real`,
    expected: ['first ValueError "real" In[3]:2 x/y.py:3(f)'],
  },
  {
    title: 'a group in a group, members with chains, text after the members',
    error: 'RuntimeError: after all',
    text: `  + Exception Group Traceback (most recent call last):
  |   File "/tmp/ipykernel_7/123.py", line 9, in <module>
  |     raise ExceptionGroup('outer', problems)
  | ExceptionGroup: outer (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Exception Group Traceback (most recent call last):
    |   File "/tmp/ipykernel_7/123.py", line 4, in <module>
    |     raise ExceptionGroup('inner', problems)
    | ExceptionGroup: inner (1 sub-exception)
    +-+---------------- 1 ----------------
      | Traceback (most recent call last):
      |   File "/tmp/ipykernel_7/123.py", line 2, in <module>
      |     int('a')
      | ValueError: not a number
      | 
      | The above exception was the direct cause of the following exception:
      | 
      | Traceback (most recent call last):
      |   File "/tmp/ipykernel_7/123.py", line 3, in <module>
      | KeyError: 'k'
      +------------------------------------
    +---------------- 2 ----------------
    | TypeError: two
    | lines
    +------------------------------------

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/tmp/ipykernel_7/123.py", line 11, in <module>
    raise RuntimeError('after all')
RuntimeError: after all`,
    expected: [
      'first ExceptionGroup "outer (2 sub-exceptions)" hash[123]:9',
      '  first ExceptionGroup "inner (1 sub-exception)" hash[123]:4',
      '    first ValueError "not a number" hash[123]:2',
      `    direct KeyError "'k'" hash[123]:3`,
      '  first TypeError "two\\nlines"',
      'implicit RuntimeError "after all" hash[123]:11',
    ],
  },
  {
    title: 'colours that lost their escape character',
    error: 'ValueError: pale',
    text: `[0;31m${DASHES}[0m\n[0;31mValueError[0m            Traceback (most recent call last)\n[0;32m<ipython-input-2-00ff>[0m in [0;36m<module>[0;34m[0m\n[0;32m----> 1[0;31m [0mf[0m[0;34m([0m[0;34m)[0m[0;34m[0m[0m\n\n[0;31mValueError[0m: pale`,
    expected: ['first ValueError "pale" In[2]:1'],
  },
  {
    title: 'Windows line ends',
    error: 'ValueError: crlf',
    text: `Traceback (most recent call last):\r\n  File "a.py", line 1, in <module>\r\n    f()\r\nValueError: crlf\r\n`,
    expected: ['first ValueError "crlf" a.py:1'],
  },
  {
    title: 'the kernel contradicts the text: the kernel is right, the frames stay',
    error: 'InterruptedError: stopped',
    text: `${ipythonHead('KeyError')}\nCell In[2], line 1\n----> 1 f()\n\nKeyError: 'a'`,
    expected: ['first InterruptedError "stopped" In[2]:1'],
  },
  {
    title: 'a leading part of the message in colour',
    error: 'ValueError: \u001b[31mred\u001b[0m alert',
    text: `${ipythonHead('ValueError')}\nCell In[2], line 1\n----> 1 f()\n\nValueError: \u001b[31mred\u001b[0m alert`,
    expected: ['first ValueError "red alert" In[2]:1'],
  },
  {
    title: 'leaving with a message',
    error: 'SystemExit: enough',
    text: 'An exception has occurred, use %tb to see the full traceback.\n\nSystemExit: enough\n',
    expected: ['first SystemExit "enough"'],
  },
  {
    title: "a kernel's death, as VS Code stores it",
    error: '',
    text: "\u001b[1;31mThe kernel stopped while it ran a cell. \n\u001b[1;31mPlease look at the code. Click <a href='https://example.org'>here</a> for more.",
    expected: [
      `first  ${JSON.stringify("The kernel stopped while it ran a cell. \nPlease look at the code. Click <a href='https://example.org'>here</a> for more.")}`,
    ],
  },
  {
    title: 'R',
    error: "ERROR: Error in mean(prices): object 'prices' not found\n",
    text: 'Error in mean(prices): object \'prices\' not found\nTraceback:\n\n1. mean(prices)\n2. stop("x")',
    expected: [`first ERROR ${JSON.stringify("Error in mean(prices): object 'prices' not found")}`],
  },
  {
    title: 'Java',
    error: 'java.lang.NullPointerException: no boat',
    text: 'java.lang.NullPointerException: no boat\n\tat Harbour.launch(Harbour.java:7)\n\tat #7.<init>(#7:1)',
    expected: [
      `first java.lang.NullPointerException ${JSON.stringify('no boat\n\tat Harbour.launch(Harbour.java:7)\n\tat #7.<init>(#7:1)')}`,
    ],
  },
  { title: 'nothing', error: '', text: '', expected: ['first  ""'] },
  {
    title: 'no traceback kept',
    error: 'ValueError: only this',
    text: '',
    expected: ['first ValueError "only this"'],
  },
];

describe('exceptions of a traceback', () => {
  checkLayouts(CASES);

  it('pasted text needs no name and no message', () => {
    const text =
      'Traceback (most recent call last):\n  File "a.py", line 7, in f\n    g()\nx.y.OddError: at last';
    const traceback = parseTraceback({ name: '', message: '', traceback: text });
    assert.deepEqual(describeTraceback(traceback), ['first x.y.OddError "at last" a.py:7(f)']);
    assert.equal(traceback.exceptions[0]?.name, 'OddError');
  });

  it('pasted text may end in a name alone', () => {
    const text =
      'Traceback (most recent call last):\n  File "a.py", line 7, in f\n    g()\nStopIteration';
    const traceback = parseTraceback({ name: '', message: '', traceback: text });
    assert.deepEqual(describeTraceback(traceback), ['first StopIteration "" a.py:7(f)']);
  });

  it("Python's private exception for unfinished input is a SyntaxError", () => {
    const text = '  Cell In[3], line 1\n    f(\n      ^\n_IncompleteInputError: incomplete input\n';
    const name = '_IncompleteInputError';
    const message = 'incomplete input (123.py, line 1)';
    const [exception] = parseTraceback({ name, message, traceback: text }).exceptions;
    assert.equal(exception?.name, 'SyntaxError');
    assert.equal(exception.qualifiedName, name);
    assert.equal(exception.message, 'incomplete input');
  });
});

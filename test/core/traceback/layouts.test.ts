// Frames in layouts that no Python here prints any more, written by hand.
import { checkLayouts, DASHES, ipythonHead, type LayoutCase } from './layoutCase.ts';

const CASES: readonly LayoutCase[] = [
  {
    title: 'IPython 7, call in a cell, 5-digit line',
    error: "KeyError: 'Weight'",
    text: `${ipythonHead('KeyError')}
<ipython-input-12-0a1b2c3d4e5f> in <module>
      1 # how heavy
----> 2 heaviest(animals)
      3 print('done')

<ipython-input-9-5f4e3d2c1b0a> in heaviest(frame)
     40 def heaviest(frame):
---> 41     return frame['Weight'].max()

/home/ada/env/lib/python3.7/site-packages/pandas/core/frame.py in __getitem__(self, key)
  12344             if self.columns.nlevels > 1:
> 12345             indexer = self.columns.get_loc(key)

pandas/_libs/index.pyx in pandas._libs.index.IndexEngine.get_loc()

KeyError: 'Weight'`,
    expected: [
      `first KeyError "'Weight'" In[12]:2 In[9]:41(heaviest) core/frame.py:12345(__getitem__) _libs/index.pyx(pandas._libs.index.IndexEngine.get_loc)`,
    ],
  },
  {
    title: 'IPython 5 on Python 2: brackets after <module>, .pyc, an old class name',
    error: "AttributeError: 'module' object has no attribute 'urlopen'",
    text: `${ipythonHead('AttributeError')}
<ipython-input-3-b7c1> in <module>()
----> 1 page = fetch(u'http://localhost')

C:\\Python27\\lib\\site-packages\\crawler\\net.pyc in fetch(address)
      6 def fetch(address):
----> 7     return urllib.urlopen(address)

AttributeError: 'module' object has no attribute 'urlopen'`,
    expected: [
      `first AttributeError "'module' object has no attribute 'urlopen'" In[3]:1 crawler/net.pyc:7(fetch)`,
    ],
  },
  {
    title: 'IPython 8.0: Input In, the first line of the statement',
    error: 'ValueError: wheels must be even',
    text: `${ipythonHead('ValueError')}
Input In [23], in <cell line: 2>()
      1 wheels = 3
      2 car(
      3     colour='red',
----> 4     wheels=check(wheels),
      5 )

Input In [22], in check(number)
      1 def check(number):
----> 2     raise ValueError('wheels must be even')

ValueError: wheels must be even`,
    expected: ['first ValueError "wheels must be even" In[23]:4 In[22]:2(check)'],
  },
  {
    title: 'IPython 8.0: no code lines, so the statement has to do',
    error: 'ValueError: odd',
    text: `${ipythonHead('ValueError')}\nInput In [7], in <cell line: 5>()\n\nValueError: odd`,
    expected: ['first ValueError "odd" In[7]:5'],
  },
  {
    title: 'IPython 8.0: a syntax error without a line; the message has it',
    error: 'SyntaxError: invalid syntax (2105847359.py, line 3)',
    text: `  Input In [5]\n    half = / 2\n           ^\nSyntaxError: invalid syntax\n`,
    expected: ['first SyntaxError "invalid syntax" In[5]:3~7..8'],
  },
  {
    title: 'a syntax error of which only the message was kept',
    error: 'SyntaxError: invalid syntax (<ipython-input-8-0a1b2c3d4e5f>, line 4)',
    text: '',
    expected: ['first SyntaxError "invalid syntax" In[8]:4'],
  },
  {
    title: 'IPython 7: a syntax error in the cell, no header',
    error: 'SyntaxError: EOL while scanning string literal (<ipython-input-4-00ff>, line 2)',
    text: `  File "<ipython-input-4-00ff>", line 2
    print('abc)
               ^
SyntaxError: EOL while scanning string literal
`,
    expected: ['first SyntaxError "EOL while scanning string literal" In[4]:2~11..12'],
  },
  {
    title: 'the tokenizer: the cell that ran',
    error:
      'IndentationError: unindent does not match any outer indentation level (<tokenize>, line 6)',
    text: `  File "<tokenize>", line 6
    wheels = 4
    ^
IndentationError: unindent does not match any outer indentation level
`,
    expected: [
      'first IndentationError "unindent does not match any outer indentation level" running-cell:6~0..1',
    ],
  },
  {
    title: 'an f-string: a line of its own count is no line of the cell',
    error: 'SyntaxError: invalid syntax (<fstring>, line 1)',
    text: `  File "<fstring>", line 1\n    (a b)\n       ^\nSyntaxError: invalid syntax\n`,
    expected: ['first SyntaxError "invalid syntax" running-cell~3..4'],
  },
  {
    title: 'carets under a blank line',
    error: 'SyntaxError: unexpected EOF while parsing (<ipython-input-1-00ff>, line 3)',
    text: `  File "<ipython-input-1-00ff>", line 3\n    \n    ^\nSyntaxError: unexpected EOF while parsing\n`,
    expected: ['first SyntaxError "unexpected EOF while parsing" In[1]:3'],
  },
  {
    title: 'ipykernel 6 with IPython 7 on Linux, macOS and Windows',
    error: 'TypeError: bad wheel',
    text: `${ipythonHead('TypeError')}
/tmp/ipykernel_16200/1936935585.py in <module>
      1 import car
----> 2 car.drive(steer)

/var/folders/qr/3v0000gn/T/ipykernel_14739/3426399645.py in steer(wheel)
---> 12     return turn(wheel)

C:\\Users\\ada\\AppData\\Local\\Temp/ipykernel_9988/865989048.py in ?(self, wheel)
      8     def turn(self, wheel):
----> 9         raise TypeError('bad wheel')

TypeError: bad wheel`,
    expected: [
      'first TypeError "bad wheel" hash[1936935585]:2 hash[3426399645]:12(steer) hash[865989048]:9',
    ],
  },
  {
    title: 'ipykernel 6 with IPython 7: a syntax error',
    error: 'SyntaxError: invalid syntax (1936935585.py, line 5)',
    text: `  File "/tmp/ipykernel_16200/1936935585.py", line 5\n    a b\n      ^\nSyntaxError: invalid syntax\n`,
    expected: ['first SyntaxError "invalid syntax" hash[1936935585]:5~2..3'],
  },
  {
    title: 'Colab: a hash alone, line 0, and advice under the message',
    error: "ModuleNotFoundError: No module named 'fitz'",
    text: `${ipythonHead('ModuleNotFoundError')}
/tmp/ipython-input-1434777336.py in <cell line: 0>()
      1 import os
----> 2 import fitz

ModuleNotFoundError: No module named 'fitz'

${DASHES}
NOTE: If your import is failing due to a missing package, you can
manually install dependencies using either !pip or !apt.
${DASHES}`,
    expected: [`first ModuleNotFoundError "No module named 'fitz'" hash[1434777336]:2`],
  },
  {
    title: 'Colab: the count and a hash, line 0 without code lines',
    error: 'ValueError: ignored',
    text: `${ipythonHead('ValueError')}\n<ipython-input-13-8648b7f05291> in <cell line: 0>()\n\nValueError: cannot reshape`,
    expected: ['first ValueError "cannot reshape" In[13]'],
  },
  {
    title: 'VS Code 2022: links around the numbers',
    error: "NameError: name 'boat' is not defined",
    text: `${ipythonHead('NameError')}
\u001b[1;32m/home/ada/sea trips.ipynb Cell 11\u001b[0m in \u001b[0;36m<cell line: 7>\u001b[1;34m()\u001b[0m
\u001b[1;32m      <a href='vscode-notebook-cell:/home/ada/sea%20trips.ipynb#X13sZmlsZQ%3D%3D?line=6'>7</a>\u001b[0m wind = 3
\u001b[1;32m----> <a href='vscode-notebook-cell:/home/ada/sea%20trips.ipynb#X13sZmlsZQ%3D%3D?line=9'>8</a>\u001b[0m sail(boat)

NameError: name 'boat' is not defined`,
    // Two blank lines are on top of the cell: the link says line 10, the number 8.
    expected: [`first NameError "name 'boat' is not defined" cell[11#X13sZmlsZQ==]:10`],
  },
  {
    title: "VS Code: Cell 9' and a file's link",
    error: 'OSError: no sea',
    text: `${ipythonHead('OSError')}
/home/ada/sea.ipynb Cell 9' in sail(boat)
----> <a href='vscode-notebook-cell://wsl%2Bubuntu/home/ada/sea.ipynb#ch0000008vscode-remote?line=15'>16</a> launch(boat)

File /usr/lib/python3.9/harbour.py:24, in launch(boat)
---> <a href='file:///usr/lib/python3.9/harbour.py?line=23'>24</a> raise OSError('no sea')

OSError: no sea`,
    expected: [
      'first OSError "no sea" cell[9#ch0000008vscode-remote]:16(sail) python3.9/harbour.py:24(launch)',
    ],
  },
  {
    title: 'VS Code 2023: the line in the header, an untitled notebook, Windows',
    error: 'ValueError: calm',
    text: `${ipythonHead('ValueError')}
Untitled-1.ipynb Cell 36 line 1
----> <a href='vscode-notebook-cell:Untitled-1.ipynb?jupyter-notebook#Y100sdW50aXRsZWQ%3D?line=0'>1</a> sail()

c:\\Users\\ada\\my sea.ipynb Cell 4 line 2, in sail(boat)
      1 def sail(boat):
----> 2     raise ValueError('calm')

ValueError: calm`,
    expected: ['first ValueError "calm" cell[36#Y100sdW50aXRsZWQ=]:1 cell[4]:2(sail)'],
  },
  {
    title: 'a path with " in " and brackets in it',
    error: 'ValueError: lost',
    text: `${ipythonHead('ValueError')}
<ipython-input-2-00ff> in <module>
----> 1 f()

~\\OneDrive - Lost in Space (LiS)\\made in 2020\\my.py in f(x, y)
---> 10     raise ValueError('lost')

ValueError: lost`,
    expected: ['first ValueError "lost" In[2]:1 made in 2020/my.py:10(f)'],
  },
  {
    title: 'frames without code, frozen modules, decorators, compiled modules',
    error: 'ImportError: no',
    text: `${ipythonHead('ImportError')}
Cell In [42], line 8, in load(name)
      7 def load(name):
----> 8     return import_module(name)

File <frozen importlib._bootstrap>:1387, in _gcd_import(name, package, level)

File <decorator-gen-12>:2, in traced(*args)

File ~/env/lib/python3.11/site-packages/fast.pyx:7, in fast.run()

<__array_function__ internals> in mean(*args, **kwargs)

ImportError: no`,
    expected: [
      'first ImportError "no" In[42]:8(load) <frozen importlib._bootstrap>:1387(_gcd_import) <decorator-gen-12>:2(traced) site-packages/fast.pyx:7(fast.run) <__array_function__ internals>(mean)',
    ],
  },
  {
    title: 'timed cells of IPython 7: no line, no code',
    error: 'RuntimeError: slow',
    text: `${ipythonHead('RuntimeError')}\n<timed exec> in <module>\n\n<timed exec> in work(n)\n\nRuntimeError: slow`,
    expected: ['first RuntimeError "slow" magic-body magic-body(work)'],
  },
  {
    title: 'top-level await of IPython 7',
    error: 'RuntimeError: late',
    text: `${ipythonHead('RuntimeError')}\n<ipython-input-6-00ff> in async-def-wrapper()\n      1 x = 1\n----> 2 await late()\n\nRuntimeError: late`,
    expected: ['first RuntimeError "late" In[6]:2'],
  },
  {
    title: 'repeated frames of IPython 7',
    error: 'RecursionError: maximum recursion depth exceeded',
    text: `${ipythonHead('RecursionError')}
<ipython-input-6-00ff> in <module>
----> 3 down(0)

<ipython-input-6-00ff> in down(n)
----> 2     return down(n + 1)

... last 1 frames repeated, from the frame below ...

<ipython-input-6-00ff> in down(n)
----> 2     return down(n + 1)

RecursionError: maximum recursion depth exceeded`,
    expected: [
      'first RecursionError "maximum recursion depth exceeded" In[6]:3 In[6]:2(down)x1 In[6]:2(down)',
    ],
  },
  {
    title:
      'an error while a value is shown: the display above, the cell that defines the class below',
    error: 'ZeroDivisionError: division by zero',
    text: `${ipythonHead('ZeroDivisionError')}
File /opt/env/lib/python3.11/site-packages/IPython/core/formatters.py:343, in BaseFormatter.__call__(self, obj)
--> 343     return method()

Cell In[2], line 3, in Menu._repr_html_(self)
      2 def _repr_html_(self):
----> 3     return 1 / 0

ZeroDivisionError: division by zero`,
    expected: [
      'first ZeroDivisionError "division by zero" core/formatters.py:343(BaseFormatter.__call__) In[2]:3(Menu._repr_html_)',
    ],
  },
  {
    title: 'a file under %run: no frame in a cell',
    error: 'IndexError: list index out of range',
    text: `${ipythonHead('IndexError')}
File /home/ada/load.py:2
      1 rows = []
----> 2 first = rows[0]

IndexError: list index out of range`,
    expected: ['first IndexError "list index out of range" ada/load.py:2'],
  },
  {
    title: 'code in a string under exec',
    error: "NameError: name 'width' is not defined",
    text: `${ipythonHead('NameError')}
Cell In[5], line 1
----> 1 exec('area = width * 2')

File <string>:1

NameError: name 'width' is not defined`,
    expected: [`first NameError "name 'width' is not defined" In[5]:1 <string>:1`],
  },
  {
    title: 'a text that literal_eval cannot read',
    error: "SyntaxError: '[' was never closed (<unknown>, line 1)",
    text: `Traceback (most recent call last):

  File /opt/python/lib/python3.11/site-packages/IPython/core/interactiveshell.py:3378 in run_code
    exec(code_obj, self.user_global_ns, self.user_ns)

  Cell In[7], line 2
    ast.literal_eval('[1, 2')

  File <unknown>:1
    [1, 2
    ^
SyntaxError: '[' was never closed`,
    expected: [
      `first SyntaxError "'[' was never closed" core/interactiveshell.py:3378(run_code) In[7]:2 <unknown>:1~0..1`,
    ],
  },
  {
    title: 'two functions left out together, and hidden frames',
    error: 'RecursionError: deep',
    text: `${ipythonHead('RecursionError')}
Cell In[6], line 2, in ping(n)
----> 2     pong(n)

    [... skipping similar frames: ping at line 2 (40 times), pong at line 5 (41 times)]

    [... skipping hidden 1 frame]

Cell In[6], line 5, in pong(n)
----> 5     ping(n)

RecursionError: deep`,
    expected: ['first RecursionError "deep" In[6]:2(ping)x81 In[6]:5(pong)'],
  },
];

describe('frames of a traceback', () => {
  checkLayouts(CASES);
});

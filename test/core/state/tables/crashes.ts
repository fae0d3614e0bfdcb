// Runs that failed at a line: what they did before it stays, what they would have done is lost.
import type { StateCase } from '../stateCase.ts';

export const crashCases: readonly StateCase[] = [
  {
    title: 'at the top level',
    notebook: `# %% [1]
a = 1
b = int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
c = 1`,
    bound: 'a',
    absent: 'b c',
  },
  {
    title: 'at the first statement',
    notebook: `# %% [1]
import module_nobody_has as m
# !! ModuleNotFoundError: No module named 'module_nobody_has'
a = m.load()`,
    absent: 'a m',
  },
  {
    title: 'within a statement of several lines',
    notebook: `# %% [1]
a = 1
rows = [
    1,
    int('x'),
# !! ValueError: invalid literal for int() with base 10: 'x'
]
b = 1`,
    bound: 'a',
    absent: 'b rows',
  },
  {
    title: 'one of several statements on a line',
    notebook: `# %% [1]
a = 1; b = int('x'); c = 1
# !! ValueError: invalid literal for int() with base 10: 'x'
d = 1`,
    maybe: 'a b',
    absent: 'c d',
  },
  {
    title: 'an import of several names',
    notebook: `# %% [1]
import os, module_nobody_has, sys
# !! ModuleNotFoundError: No module named 'module_nobody_has'
# %% [2]
from math import sqrt, cubic_root
# !! ImportError: cannot import name 'cubic_root' from 'math' (unknown location)`,
    maybe: 'module_nobody_has os sqrt',
    absent: 'cubic_root sys',
  },
  {
    title: 'targets that do not fit: all or nothing, or part of them',
    notebook: `# %% [1]
a, (b, c) = 1, (2,)
# !! ValueError: not enough values to unpack (expected 2, got 1)
# %% [2]
d = e, f = 1
# !! TypeError: cannot unpack non-iterable int object
# %% [3]
g, h = 1
# !! TypeError: cannot unpack non-iterable int object`,
    maybe: 'a b c d e f',
    absent: 'g h',
  },
  {
    title: 'in a walrus expression',
    notebook: `# %% [1]
print(first := 1, int('x'), second := 2)
# !! ValueError: invalid literal for int() with base 10: 'x'`,
    maybe: 'first second',
  },
  {
    title: 'in a function of the cell, called at its end',
    notebook: `# %% [1]
def f(x):
    global seen
    seen = x
    return int(x)
a = 1
b = f('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
c = 1`,
    bound: 'a f',
    maybe: 'seen',
    absent: 'b c',
  },
  {
    title: 'in a function of another cell',
    notebook: `# %% [1]
def f(x):
    return int(x)
# %% [2]
a = 1
b = f('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
c = 1`,
    bound: 'a f',
    absent: 'b c',
  },
  {
    title: 'in the body of a loop',
    notebook: `# %% [1]
for text in ['1', 'x']:
    before = text
    number = int(text)
# !! ValueError: invalid literal for int() with base 10: 'x'
    after = number
done = 1`,
    bound: 'before text',
    maybe: 'after number',
    absent: 'done',
  },
  {
    title: 'in the header of a loop',
    notebook: `# %% [1]
def rows():
    yield 1
    raise ValueError('broken')
for row in rows():
# !! ValueError: broken
    last = row
# %% [2]
for item in int('x'):
# !! ValueError: invalid literal for int() with base 10: 'x'
    pass
# %% [3]
n = 2
while 1 / n:
# !! ZeroDivisionError: division by zero
    n = n - 1
    kept = n`,
    bound: 'n rows',
    maybe: 'item kept last row',
  },
  {
    title: 'in a branch, and in its test',
    notebook: `# %% [1]
if True:
    a = 1
    b = int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
else:
    c = 1
# %% [2]
if len('') > 0:
    d = 1
elif int('x'):
# !! ValueError: invalid literal for int() with base 10: 'x'
    e = 1`,
    bound: 'a',
    absent: 'b d e',
  },
  {
    title: 'in a context',
    notebook: `# %% [1]
import io
with io.StringIO() as out:
    a = 1
    int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
    b = 1
# %% [2]
with io.StringIO() as good, open('/no/such/file') as bad:
# !! FileNotFoundError: [Errno 2] No such file or directory: '/no/such/file'
    c = 1`,
    bound: 'a io out',
    maybe: 'bad good',
    absent: 'b c',
  },
  {
    title: 'in a try: what comes at its end is done on the way out',
    notebook: `# %% [1]
try:
    a = 1
    b = int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
    c = 1
except KeyError:
    d = 1
finally:
    e = 1
f = 1`,
    bound: 'a e',
    absent: 'b c d f',
  },
  {
    title: 'in a handler, in an else, in a finally',
    notebook: `# %% [1]
try:
    a = 1
    int('x')
    a2 = 1
except ValueError as problem:
    b = 1
    int('y')
# !! ValueError: invalid literal for int() with base 10: 'y'
    c = 1
# %% [2]
try:
    d = 1
except ValueError:
    e = 1
else:
    f = 1
    int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
# %% [3]
try:
    g = 1
finally:
    h = 1
    int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
    i = 1`,
    bound: 'b d f h',
    maybe: 'a a2 g',
    absent: 'c e i',
  },
  {
    title: 'in a match',
    notebook: `# %% [1]
match (1, 2):
    case (x, 3):
        a = 1
    case (x, y):
        b = 1
        int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
        c = 1`,
    bound: 'b x y',
    absent: 'a c',
  },
  {
    title: 'in a class body, and in a decorator',
    notebook: `# %% [1]
class A:
    a = 1
    b = int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
# %% [2]
def mark(number):
    global marked
    marked = 1
    return int(number)
# %% [3]
@mark('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
def f(): pass`,
    bound: 'mark',
    maybe: 'marked',
    absent: 'A f',
  },
  {
    title: 'names deleted before and at the crash',
    notebook: `# %% [1]
a = b = c = 1
# %% [2]
del a
del b, nowhere, c
# !! NameError: name 'nowhere' is not defined`,
    bound: 'c',
    maybe: 'b',
    absent: 'a nowhere',
  },
  {
    title: 'a name that was only perhaps there is known to be missing',
    notebook: `# %% [1]
for row in list(''):
    last = row
# %% [2]
last
# !! NameError: name 'last' is not defined`,
    maybe: 'row',
    absent: 'last',
  },
  {
    title: 'a run that went well shows that its names were there',
    notebook: `# %% [1]
for row in list('a'):
    last = row
# %% [2]
print(last)
unseen = None
# %% [3]
del unseen
first = 1`,
    bound: 'first last',
    maybe: 'row',
    absent: 'unseen',
  },
  {
    title: 'a text that Python refuses runs not at all',
    notebook: `# %% [1]
a = 1
b = = 2
# !! SyntaxError: invalid syntax
c = 1`,
    absent: 'a b c',
  },
  {
    title: 'a statement that the compiler refuses after those before it have run',
    notebook: `# %% [1]
a = 1
def f():
    nonlocal nowhere
# !! SyntaxError: no binding for nonlocal 'nowhere' found
b = 1`,
    bound: 'a',
    absent: 'b f',
  },
  {
    title: 'an exit',
    notebook: `# %% [1]
import sys
a = 1
sys.exit()
# !! SystemExit
b = 1
# %% [2]
c = 1
raise SystemExit('done')
# !! SystemExit: done
d = 1`,
    bound: 'a c sys',
    absent: 'b d',
  },
  {
    title: 'a cell magic around it',
    notebook: `# %% [1]
%%time
a = 1
b = int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
c = 1
# %% [2]
%%capture out
d = 1
e = int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
f = 1`,
    bound: 'a d out',
    absent: 'b c e f',
  },
  {
    title: 'a timed line, after which some versions of IPython go on',
    notebook: `# %% [1]
a = 1
%time b = int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
c = 1`,
    bound: 'a',
    maybe: 'c',
    absent: 'b',
  },
  {
    title: 'names lost twice keep their first loss until they are bound',
    notebook: `# %% [1]
int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'
a = 1
# %% [2]
b = a
# !! NameError: name 'a' is not defined
# %% [3]
a = 2
# %% [4]
b = a`,
    bound: 'a b',
  },
  {
    title: 'a rebinding that did not happen leaves the old value',
    notebook: `# %% [1]
rows = [1]
# %% [2]
rows = int('x')
# !! ValueError: invalid literal for int() with base 10: 'x'`,
    bound: 'rows',
  },
];

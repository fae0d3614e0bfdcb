// What binds and unbinds names, scope by scope.
import type { StateCase } from '../stateCase.ts';

export const bindingCases: readonly StateCase[] = [
  {
    title: 'assignments of every form',
    notebook: `# %%
a = b = 1
c, (d, *e) = 1, (2, 3)
[f, g] = 4, 5
h: int = 6
i: int
(j := 7)
k = {}
k['x'] = 1
a += 1`,
    bound: 'a b c d e f g h j k',
  },
  {
    title: 'reading before the first assignment',
    notebook: `# %%
total += 1
# %%
print(rows); rows = []`,
    absent: 'rows total',
    missing: ['1 total certain at 1:1', '2 rows certain at 2:1'],
  },
  {
    title: 'imports',
    notebook: `# %%
import os.path
import json as js, sys
from math import pi, sqrt as root`,
    bound: 'js os pi root sys',
  },
  {
    title: 'star imports leave everything open',
    notebook: `# %%
from tokenize import *
# %%
tok_name
nowhere_at_all_but_who_knows = 1`,
    bound: 'nowhere_at_all_but_who_knows',
    unknown: true,
  },
  {
    title: 'star imports of well-known modules',
    notebook: `# %%
def gcd(): return NOWHERE
from fractions import *
# %%
Fraction
# %%
fraction`,
    bound: 'gcd',
    maybe: 'Fraction',
    missing: ['3 fraction certain at 3:1'],
  },
  {
    title: 'del, and del of what is not there',
    notebook: `# %%
a = b = c = d = 1
del a, (b, c)
# %%
del d
# %%
del d`,
    absent: 'a b c d',
    missing: ['3 d certain at 3:1'],
  },
  {
    title: 'use after del',
    notebook: `# %%
frame = 1
del frame
# %%
frame`,
    absent: 'frame',
    missing: ['2 frame certain at 2:1'],
  },
  {
    title: 'the name of a handler goes with its end',
    notebook: `# %%
error = 'before'
try:
    int('x')
except ValueError as error:
    text = str(error)
    kept = error`,
    maybe: 'error kept text',
  },
  {
    title: 'comprehensions keep their variables, and read the first iterable outside',
    notebook: `# %%
rows = [1, 2]
squares = [row * row for row in rows]
pairs = {a: b for a, b in zip(rows, squares)}
only = {x for x in rows if x}
# %%
row`,
    bound: 'only pairs rows squares',
    missing: ['2 row certain at 2:1'],
  },
  {
    title: 'a walrus leaves the comprehension',
    notebook: `# %%
sure = [last := n for n in range(3)]
perhaps = [seen := n for n in sure if n > 1]
any((found := n) > 1 for n in sure)`,
    bound: 'last perhaps sure',
    maybe: 'found seen',
  },
  {
    title: 'class bodies read the notebook, their functions do not read the class',
    notebook: `# %%
size = 2
class Box:
    width = size * 2
    area = width * width
    names = [n for n in range(width)]
    def first(self):
        return width
# %%
Box().first()`,
    bound: 'Box size',
    missing: ['2 width certain at 1:7'],
  },
  {
    title: 'a class body misses what its bases and values need',
    notebook: `# %%
class A(Missing):
    pass
# %%
class B:
    limit = NOWHERE`,
    absent: 'A B',
    missing: ['1 Missing certain at 1:1', '2 NOWHERE certain at 2:2'],
  },
  {
    title: 'a class body rebinds a name of the notebook for itself only',
    notebook: `# %%
x = 1
class A:
    x = x + 1
    y = x
# %%
y`,
    bound: 'A x',
    missing: ['2 y certain at 2:1'],
  },
  {
    title: 'defaults are evaluated at the definition, bodies are not',
    notebook: `# %%
def f(a, b=DEFAULT):
    return UNKNOWN
# %%
def g():
    return UNKNOWN
# %%
h = lambda x=LATER: x`,
    bound: 'g',
    absent: 'f h',
    missing: ['1 DEFAULT certain at 1:1', '3 LATER certain at 3:1'],
  },
  {
    title: 'annotations are evaluated before Python 3.14',
    notebook: `# %%
def f(a: Frame) -> int:
    return a
# %%
x: Series = 1`,
    bound: 'x',
    absent: 'f',
    missing: ['1 Frame likely at 1:1', '2 Series likely at 2:1'],
  },
  {
    title: 'annotations inside functions are not evaluated',
    notebook: `# %%
def f():
    local: Nowhere = 1
    return local
f()`,
    bound: 'f',
  },
  {
    title: 'annotations under the future import are not evaluated',
    notebook: `# %%
from __future__ import annotations
def f(a: Frame) -> Series:
    x: Other = a
x: Series = 1`,
    bound: 'annotations f x',
  },
  {
    title: 'global binds in the notebook when the function runs',
    notebook: `# %%
def setup():
    global settings
    settings = {}
    local = 1
# %%
settings
# %%
setup()
settings`,
    bound: 'settings setup',
    missing: ['2 settings certain at 2:1'],
  },
  {
    title: 'globals() as a dictionary',
    notebook: `# %%
globals()['made'] = 1
made
# %%
for letter in 'ab':
    globals()[f'{letter}_column'] = 1
a_column`,
    bound: 'letter made',
    unknown: true,
  },
  {
    title: 'exec may bind anything',
    notebook: `# %%
exec('hidden = 1')
# %%
hidden`,
    unknown: true,
  },
  {
    title: 'f-strings read names, nested ones too',
    notebook: `# %%
width = 3
text = f'{width:{width}} {missing_one!r:>{width}}'`,
    bound: 'width',
    absent: 'text',
    missing: ['1 missing_one certain at 1:2'],
  },
  {
    title: 'lambda parameters are local, its free names are read when it is called',
    notebook: `# %%
double = lambda x: x * factor
# %%
double(2)
# %%
factor = 2
double(2)`,
    bound: 'double factor',
    missing: ['2 factor certain at 1:1'],
  },
  {
    title: 'names of the kernel',
    notebook: `# %%
1 + 1
_, In, Out, display, get_ipython, __name__
# %%
exit, quit, print, _1`,
  },
];

// Functions that are given to others, who call them: now, later, or perhaps never.
import type { StateCase } from '../stateCase.ts';

export const callbackCases: readonly StateCase[] = [
  {
    title: 'sorted and max with a key',
    notebook: `# %%
def rank(row): return WEIGHTS[row]
# %%
sorted(['a', 'b'], key=rank)
# %%
max(['a'], key=lambda row: rank(row))`,
    bound: 'rank',
    missing: ['2 WEIGHTS likely at 1:1', '3 WEIGHTS likely at 1:1'],
  },
  {
    title: 'map and filter work when somebody iterates',
    notebook: `# %%
def scale(x): return x * FACTOR
lazy = map(scale, [1, 2])
# %%
list(map(scale, [1, 2]))
# %%
for value in filter(scale, [1]):
    pass
# %%
values = [v for v in lazy]
# %%
' '.join(map(scale, [1]))`,
    bound: 'lazy scale',
    absent: 'value values',
    missing: [
      '2 FACTOR likely at 1:1',
      '3 FACTOR likely at 1:1',
      '4 FACTOR likely at 1:1',
      '5 FACTOR likely at 1:1',
    ],
  },
  {
    title: 'reduce and partial',
    notebook: `# %%
import functools
def add(a, b): return a + b + EXTRA
plus_two = functools.partial(add, 2)
# %%
functools.reduce(add, [1, 2, 3])
# %%
plus_two(1)`,
    bound: 'add functools plus_two',
    missing: ['2 EXTRA likely at 1:2', '3 EXTRA certain at 1:2'],
  },
  {
    title: 'somebody who may call it later',
    notebook: `# %%
import atexit, threading, signal
def clean(*rest): return NOWHERE
timer = threading.Timer(1000, clean)
signal.getsignal(2)
# %%
sum([1], start=0)
callbacks = [clean]
callbacks.append(lambda: NOWHERE)`,
    bound: 'atexit callbacks clean signal threading timer',
    missing: ['1 NOWHERE possible at 1:2'],
  },
  {
    title: 'a generator expression in a call is used up',
    notebook: `# %%
total = sum(weight(row) for row in [1, 2])
# %%
lazy = (weight(row) for row in [1, 2])
# %%
list(lazy)`,
    bound: 'lazy',
    absent: 'total',
    missing: ['1 weight certain at 1:1', '3 weight certain at 2:1'],
  },
  {
    title: 'a comprehension over functions',
    notebook: `# %%
def f(): return ONE
results = [each() for each in [f, len]]`,
    bound: 'f',
    absent: 'results',
    missing: ['1 ONE likely at 1:1'],
  },
  {
    title: 'a list of functions handed on',
    notebook: `# %%
def f(x): return x * RATE
def g(x): return x
def apply_all(functions, value):
    return [function(value) for function in functions]
apply_all([g, f], 1)`,
    bound: 'apply_all f g',
    missing: ['1 RATE likely at 1:1'],
  },
  {
    title: 'a class as a callback',
    notebook: `# %%
class Row:
    def __init__(self, text):
        self.text = clean(text)
# %%
rows = list(map(Row, ['a']))`,
    bound: 'Row',
    absent: 'rows',
    missing: ['2 clean likely at 1:3'],
  },
];

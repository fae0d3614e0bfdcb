// Functions need their names when they are called, wherever they were defined.
import type { StateCase } from '../stateCase.ts';

export const callCases: readonly StateCase[] = [
  {
    title: 'a function of another cell',
    notebook: `# %%
def area(r):
    return PI * square(r)
# %%
area(2)
# %%
PI = 3
area(2)
# %%
def square(x):
    return x * x
area(2)`,
    bound: 'PI area square',
    missing: ['2 PI certain at 1:2', '3 square certain at 1:2'],
  },
  {
    title: 'through several functions',
    notebook: `# %%
def a(): return b()
def b(): return c()
# %%
def c(): return DEEP
# %%
result = a()`,
    bound: 'a b c',
    absent: 'result',
    missing: ['3 DEEP certain at 2:1'],
  },
  {
    title: 'recursion ends',
    notebook: `# %%
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
even(10)
# %%
def loop(n):
    if n == 0:
        return LIMIT
    return loop(n - 1)
loop(3)`,
    bound: 'even loop odd',
    missing: ['2 LIMIT possible at 2:3'],
  },
  {
    title: 'closures, and factories called in another cell',
    notebook: `# %%
def counter():
    n = 0
    def step():
        nonlocal n
        n += STEP
        return n
    return step
# %%
tick = counter()
# %%
tick()
# %%
STEP = 1
tick()`,
    bound: 'STEP counter tick',
    missing: ['3 STEP certain at 1:5'],
  },
  {
    title: 'a decorator of the notebook runs at the definition, its wrapper at the call',
    notebook: `# %%
import functools
def logged(function):
    PREFIX
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        LOG.append(function.__name__)
        return function(*args, **kwargs)
    return wrapper
# %%
@logged
def first():
    return 1
# %%
PREFIX = ''
@logged
def second():
    return DEEP
# %%
second()
# %%
LOG = []
second()`,
    bound: 'LOG PREFIX functools logged second',
    absent: 'first',
    missing: ['2 PREFIX certain at 1:3', '4 LOG certain at 1:6', '5 DEEP likely at 3:4'],
  },
  {
    title: 'a decorator with arguments',
    notebook: `# %%
def repeated(times):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)] + EXTRA
        return wrapper
    return decorate
@repeated(2)
def f(x):
    return x
# %%
f(1)`,
    bound: 'f repeated',
    missing: ['2 EXTRA certain at 1:4'],
  },
  {
    title: "somebody else's decorator",
    notebook: `# %%
import functools, atexit
@functools.lru_cache(maxsize=None)
def cached(n):
    return NOWHERE
@atexit.unregister
def other():
    return NOWHERE
# %%
cached(1)`,
    bound: 'atexit cached functools other',
    missing: ['2 NOWHERE certain at 1:4'],
  },
  {
    title: 'a missing decorator',
    notebook: `# %%
@nowhere
def f(): pass
# %%
@nowhere.option('x')
class C: pass`,
    absent: 'C f',
    missing: ['1 nowhere certain at 1:1', '2 nowhere certain at 2:1'],
  },
  {
    title: 'functions under other names, in tuples, as parameters',
    notebook: `# %%
def f(): return ONE
def g(): return TWO
alias = f
a, b = f, g
def run(action):
    return action()
# %%
alias()
# %%
b()
# %%
run(g)
# %%
run(action=f)
# %%
for each in (f, g):
    each()`,
    bound: 'a alias b each f g run',
    missing: [
      '2 ONE certain at 1:1',
      '3 TWO certain at 1:2',
      '4 TWO certain at 1:2',
      '5 ONE certain at 1:1',
      '6 ONE likely at 1:1',
    ],
  },
  {
    title: 'a function that nobody knows is not followed',
    notebook: `# %%
import random
def f(): return NOWHERE
def g(): return 1
h = f if random.random() > 2 else g
h()
# %%
table = {'f': f}
table.get('g')`,
    bound: 'f g h random table',
  },
  {
    title: 'the newest definition counts',
    notebook: `# %%
def f(): return NOWHERE
# %%
def f(): return 1
# %%
f()`,
    bound: 'f',
  },
  {
    title: 'a function that is sure to raise',
    notebook: `# %%
def fail():
    raise SystemExit
# %%
fail()
after = 1
# %%
try:
    fail()
    never = 1
except SystemExit:
    caught = 1`,
    bound: 'caught fail',
    absent: 'after',
  },
  {
    title: 'what a call did, it does again',
    notebook: `# %%
def load():
    global data
    data = 1
load()
del data
load()
# %%
data`,
    bound: 'data load',
  },
  {
    title: 'local variables hide the notebook',
    notebook: `# %%
def f(total):
    rows = total
    for row in rows:
        total = row
    def inner():
        return rows, total
    return inner()
f([1])
# %%
rows`,
    bound: 'f',
    missing: ['2 rows certain at 2:1'],
  },
];

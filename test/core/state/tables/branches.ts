// Branches, loops, handlers and contexts: which of their bindings are sure.
import type { StateCase } from '../stateCase.ts';

export const branchCases: readonly StateCase[] = [
  {
    title: 'one arm, both arms, no arm',
    notebook: `# %%
import random
flag = random.random() < 2
# %%
if flag:
    one = both = 1
else:
    both = 2
# %%
if flag:
    one
    two = 1
# %%
both`,
    bound: 'both flag random',
    maybe: 'one two',
  },
  {
    title: 'a missing name in a branch is only possible',
    notebook: `# %%
flag = len('') > 0
if flag:
    nowhere`,
    bound: 'flag',
    missing: ['1 nowhere possible at 1:3'],
  },
  {
    title: 'tests whose truth is known',
    notebook: `# %%
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from nowhere import Thing
if __name__ == '__main__':
    main = 1
if False:
    never = 1
else:
    always = 1
if not 0:
    truth = 1
while 0:
    unseen = 1
chosen = always if True else never`,
    bound: 'TYPE_CHECKING always chosen main truth',
  },
  {
    title: 'loops over something, over perhaps nothing',
    notebook: `# %%
rows = list('ab')
for n in range(3):
    last = n
for row in rows:
    kept = row
else:
    done = 1
while len(rows) > 5:
    long = 1`,
    bound: 'done last n rows',
    maybe: 'kept long row',
  },
  {
    title: 'a loop that only break ends',
    notebook: `# %%
count = 0
while True:
    count += 1
    if count > 3:
        result = count
        break
    step = count
# %%
result`,
    bound: 'count result',
    maybe: 'step',
  },
  {
    title: 'a break before the binding, and an else that it skips',
    notebook: `# %%
for n in [1, 2]:
    if n > 1:
        break
    seen = n
else:
    complete = 1
for n in [1]:
    if n > 1:
        continue
    tail = n`,
    bound: 'n',
    maybe: 'complete seen tail',
  },
  {
    title: 'a first round reads what only the end of a round binds',
    notebook: `# %%
for n in range(3):
    print(previous)
    previous = n
# %%
for n in range(3):
    if n > 0:
        print(earlier)
    earlier = n`,
    bound: 'earlier n',
    absent: 'previous',
    missing: ['1 previous certain at 1:2'],
  },
  {
    title: 'a name bound by both ways of a try',
    notebook: `# %%
try:
    import ujson_nobody_has as json
except ImportError:
    import json
try:
    value = int('x')
    extra = 1
except ValueError:
    value = 0`,
    bound: 'json value',
    maybe: 'extra',
  },
  {
    title: 'a handler that raises leaves only the way without an exception',
    notebook: `# %%
try:
    value = int('1')
except ValueError:
    raise
else:
    fine = 1
finally:
    closed = 1`,
    bound: 'closed fine value',
  },
  {
    title: 'a missing name that a handler waits for',
    notebook: `# %%
try:
    unicode
except NameError:
    unicode = str
# %%
try:
    nowhere
    after = 1
except:
    pass
# %%
unicode`,
    bound: 'unicode',
    missing: ['1 unicode possible at 1:2', '2 nowhere possible at 2:2'],
  },
  {
    title: 'a missing name behind an import that may fail is only possible',
    notebook: `# %%
try:
    import keras
    shown = version
except ImportError:
    pass`,
    maybe: 'keras shown',
    missing: ['1 version possible at 1:3'],
  },
  {
    title: 'a handler that runs since the name it waits for is missing',
    notebook: `# %%
try:
    worst = min(bill)
except NameError:
    share = 2
    worst = bill[0]
else:
    share = 1
# %%
share`,
    bound: 'share',
    absent: 'worst',
    missing: ['1 bill likely at 1:5'],
  },
  {
    title: 'a missing name that no handler waits for',
    notebook: `# %%
try:
    nowhere
except (ValueError, KeyError):
    rescued = 1
finally:
    closed = 1`,
    bound: 'closed',
    absent: 'rescued',
    missing: ['1 nowhere certain at 1:2'],
  },
  {
    title: 'asking whether a name exists',
    notebook: `# %%
if 'cache' not in globals():
    cache = {}
if not 'store' in dir():
    store = {}
if 'other' in locals():
    other
    copy = 1
'more' in globals() and more
# %%
cache, store`,
    bound: 'cache store',
    maybe: 'copy other',
    missing: ['1 more possible at 1:8'],
  },
  {
    title: 'suppressed errors',
    notebook: `# %%
from contextlib import suppress
with suppress(KeyError):
    value = {}['x']
    after = 1
with suppress(NameError):
    nowhere
    later = 1
# %%
with suppress(KeyError):
    nowhere`,
    bound: 'suppress',
    maybe: 'after value',
    missing: ['1 nowhere possible at 1:6', '2 nowhere certain at 2:2'],
  },
  {
    title: 'contexts bind',
    notebook: `# %%
import io
with io.StringIO() as a, io.StringIO() as (b):
    text = a.read() + b.read()`,
    bound: 'a b io text',
  },
  {
    title: 'match binds what it captures, and keeps it where a guard refuses',
    notebook: `# %%
point = (1, 2)
match point:
    case (x, y) if x > y:
        kind = 'first'
    case {'a': found, **rest}:
        kind = 'mapping'
    case [first, *others]:
        kind = 'list'
    case _:
        kind = 'other'
# %%
match point:
    case int(n):
        number = n`,
    bound: 'kind point',
    maybe: 'first found n number others rest x y',
  },
  {
    title: 'and, or and conditional expressions',
    notebook: `# %%
flag = len('a') > 1
a = flag and (left := 1)
b = flag or (right := 2)
c = (yes := 1) if flag else (no := 2)
d = flag and nowhere
e = 1 < 2 < (third := 3)`,
    bound: 'a b c d e flag',
    maybe: 'left no right third yes',
    missing: ['1 nowhere possible at 1:5'],
  },
  {
    title: 'statements after a sure raise are not reached',
    notebook: `# %%
before = 1
raise SystemExit
after = 1
# %%
import sys
sys.exit()
late = 1
# %%
assert False, nowhere
later = 1`,
    bound: 'before sys',
    absent: 'after late later',
    missing: ['3 nowhere possible at 3:1'],
  },
  {
    title: 'a statement that the compiler refuses ends the cell, not what stands above it',
    notebook: `# %%
above = 1
def f():
    nonlocal nowhere
below = 1
# %%
first = 1
break
second = 1`,
    bound: 'above first',
    absent: 'below f second',
  },
  {
    title: 'a guard that raises',
    notebook: `# %%
data = [1]
if not data:
    raise ValueError
kept = 1`,
    bound: 'data kept',
  },
  {
    title: 'a name deleted on one path',
    notebook: `# %%
a = 1
if len('x') > 1:
    del a
# %%
b = 1
for _n in range(2):
    if _n > 5:
        del b`,
    bound: '_n',
    maybe: 'a b',
  },
  {
    title: 'returns and finally',
    notebook: `# %%
def f(x):
    global way, closed
    try:
        if x:
            way = 1
            return 1
        way = 2
    finally:
        closed = 1
f(1)`,
    bound: 'closed f way',
  },
  {
    title: 'early returns leave the rest to chance',
    notebook: `# %%
def f(x):
    global a, b
    a = 1
    if x:
        return
    b = 1
f(1)
# %%
def g(x):
    if x:
        return nowhere
    return 2
g(0)`,
    bound: 'a f g',
    maybe: 'b',
    missing: ['2 nowhere possible at 2:3'],
  },
];

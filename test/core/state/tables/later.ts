// Generators and coroutines: code that waits until somebody iterates or awaits.
import type { StateCase } from '../stateCase.ts';

export const laterCases: readonly StateCase[] = [
  {
    title: 'a generator runs when it is iterated over',
    notebook: `# %%
def rows():
    yield FIRST
    yield SECOND
made = rows()
# %%
for row in rows():
    pass
# %%
FIRST = 1
list(rows())
# %%
next(rows())
# %%
a, *b = rows()`,
    bound: 'FIRST made rows',
    absent: 'a b row',
    missing: ['2 FIRST certain at 1:2', '3 SECOND likely at 1:3', '5 SECOND likely at 1:3'],
  },
  {
    title: 'generators of generators',
    notebook: `# %%
def inner():
    yield SCALE
def outer():
    yield from inner()
def pairs(source):
    for one in source:
        yield one, one
# %%
[x for x in outer()]
# %%
dict(pairs(inner()))`,
    bound: 'inner outer pairs',
    missing: ['2 SCALE certain at 1:2', '3 SCALE certain at 1:2'],
  },
  {
    title: 'lazy tools pass the work on',
    notebook: `# %%
import itertools
def rows():
    yield SCALE
first = itertools.islice(rows(), 2)
numbered = enumerate(rows())
# %%
list(first)
# %%
for n, row in numbered:
    pass`,
    bound: 'first itertools numbered rows',
    absent: 'n row',
    missing: ['2 SCALE likely at 1:3', '3 SCALE likely at 1:3'],
  },
  {
    title: 'a coroutine runs when it is awaited',
    notebook: `# %%
async def fetch(name):
    return STORE[name]
coroutine = fetch('a')
coroutine.close()
# %%
await fetch('a')
# %%
STORE = {'a': 1}
one = await fetch('a')`,
    bound: 'STORE coroutine fetch one',
    missing: ['2 STORE certain at 1:2'],
  },
  {
    title: 'coroutines that await coroutines',
    notebook: `# %%
import asyncio
async def inner(): return URL
async def outer():
    return await inner()
async def many(n):
    return await asyncio.gather(*[inner() for _ in range(n)])
# %%
await outer()
# %%
await many(2)
# %%
task = asyncio.ensure_future(inner())
try:
    await task
except NameError:
    handled = 1`,
    bound: 'asyncio inner many outer task',
    maybe: 'handled',
    missing: ['2 URL certain at 1:2', '3 URL likely at 1:2', '4 URL possible at 1:2'],
  },
  {
    title: 'asynchronous generators, loops and contexts',
    notebook: `# %%
async def ticks():
    yield RATE
class Session:
    async def __aenter__(self):
        return TOKEN
    async def __aexit__(self, *details):
        pass
# %%
async for tick in ticks():
    pass
# %%
found = [tick async for tick in ticks()]
# %%
async with Session() as session:
    pass`,
    bound: 'Session ticks',
    absent: 'found session tick',
    missing: ['2 RATE certain at 1:2', '3 RATE certain at 1:2', '4 TOKEN certain at 1:5'],
  },
  {
    title: 'a context manager that is a generator',
    notebook: `# %%
from contextlib import contextmanager
@contextmanager
def opened():
    START
    yield 1
    STOP
# %%
with opened() as one:
    pass
# %%
START = 1`,
    bound: 'START contextmanager opened',
    absent: 'one',
    missing: ['2 START certain at 1:4'],
  },
];

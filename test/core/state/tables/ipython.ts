// IPython's own syntax: what binds, what runs in a namespace of its own, what clears.
import type { StateCase } from '../stateCase.ts';

export const ipythonCases: readonly StateCase[] = [
  {
    title: 'time magics run Python in the notebook',
    notebook: `# %%
%%time
a = 1
b = a
# %%
%time c = b
d = %time c
# %%
%%prun -q
e = d`,
    bound: 'a b c d e',
  },
  {
    title: 'a missing name under %%time stops the cell, under %time perhaps',
    notebook: `# %%
%%time
nowhere
a = 1
# %%
%time nowhere
b = 1`,
    maybe: 'b',
    absent: 'a',
    missing: ['1 nowhere certain at 1:2', '2 nowhere certain at 2:1'],
  },
  {
    title: 'timeit keeps its names to itself',
    notebook: `# %%
%%timeit -n1 -r1
inside = 1
# %%
%timeit -n1 -r1 again = 1
outside = 1
# %%
inside`,
    bound: 'outside',
    missing: ['3 inside certain at 3:1'],
  },
  {
    title: 'capture binds its name, whatever the cell does',
    notebook: `# %%
%%capture out
a = 1
# %%
%%capture err
nowhere
b = 1`,
    bound: 'a err out',
    absent: 'b',
    missing: ['2 nowhere certain at 2:2'],
  },
  {
    title: 'values of magics and commands',
    notebook: `# %%
folder = %pwd
files = !echo a
a, b = !printf '1\\n2'
!echo {nowhere}
folder?`,
    bound: 'a b files folder',
  },
  {
    title: 'reset clears',
    notebook: `# %%
a = b = 1
def f(): return 1
# %%
%reset -f
# %%
a`,
    absent: 'a b f',
    missing: ['3 a certain at 3:1'],
  },
  {
    title: 'xdel deletes a name, and others of the same object',
    notebook: `# %%
a = []
b = a
c = []
# %%
%xdel -n c
# %%
%xdel a
# %%
c
# %%
a`,
    maybe: 'b',
    absent: 'a c',
    missing: ['4 c certain at 4:1', '5 a certain at 5:1'],
  },
  {
    title: 'other languages are not read',
    notebook: `# %%
%%bash
x=1
echo $x
# %%
%%html
<b>bold</b>
# %%
%%writefile note.txt
value = nowhere`,
  },
  {
    title: 'run and store may bind anything',
    notebook: `# %%
%%writefile helper.py
value = 1
# %%
%run helper.py
# %%
value`,
    unknown: true,
  },
  {
    title: 'commands in branches',
    notebook: `# %%
if True:
    !echo hello
    listing = %pwd
for _n in range(1):
    %time x = 1`,
    bound: '_n listing x',
  },
  {
    title: 'top-level await',
    notebook: `# %%
import asyncio
result = await asyncio.sleep(0, 1)
# %%
await asyncio.sleep(nowhere)`,
    bound: 'asyncio result',
    missing: ['2 nowhere certain at 2:1'],
  },
];

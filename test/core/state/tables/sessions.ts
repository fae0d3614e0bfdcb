// Lives of the kernel: what a restart leaves behind.
import type { StateCase } from '../stateCase.ts';

export const sessionCases: readonly StateCase[] = [
  {
    title: 'a restart leaves nothing',
    notebook: `# %% [old 1]
a = 1
# %% [1]
b = 1`,
    bound: 'b',
    absent: 'a',
  },
  {
    title: 'a restart after which nothing has run',
    notebook: `# %% [old 1]
a = 1
# %%
a`,
    absent: 'a',
  },
  {
    title: 'a restart ends what a star import left open',
    notebook: `# %% [old 1]
from tokenize import *
# %% [1]
b = 1`,
    bound: 'b',
  },
  {
    title: 'functions of an earlier life are gone',
    notebook: `# %% [old 1]
def f():
    global made
    made = 1
# %% [1]
f()
# !! NameError: name 'f' is not defined`,
    absent: 'f',
  },
];

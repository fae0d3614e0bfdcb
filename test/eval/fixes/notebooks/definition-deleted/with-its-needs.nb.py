The deleted cell needs the imports, which have not run since the restart.
# %% [old 1]
import itertools

# %% [old 2] deleted
pairs = list(itertools.combinations('abcd', 2))

# %% [markdown]
The pairs, as text.

# %% [1]
print(' '.join(a + b for a, b in pairs))

Both deleted cells are needed.
# %% [old 1] deleted
import textwrap

# %% [old 2] deleted
def boxed(text):
    return textwrap.indent(text, '| ')

# %% [1]
print(boxed('two\nlines'))

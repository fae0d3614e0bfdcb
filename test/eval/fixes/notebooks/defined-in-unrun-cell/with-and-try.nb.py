# %%
import io

# %%
with io.StringIO('1\n2\n') as stream:
    numbers = [int(line) for line in stream]

# %%
try:
    largest = max(numbers)
except ValueError:
    largest = None

# %% [1]
match largest:
    case None:
        print('nothing')
    case value:
        print('up to', value)

# %% [1]
mode = 'fast'

# %% [2]
raise ValueError('mode')
# !! ValueError: mode

# %% [3]
open('missing')
# !! OSError: cannot open

# %% [1]
words = look('x')
# !! LookupError: unknown encoding: x

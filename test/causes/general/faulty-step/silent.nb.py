# %% [1]
import obscurelib as ob
limit = 3

# %% [2]
# The library raised it.
ob.draw(limit)
# !! DrawingError via obscurelib/core.py draw: no canvas

# %% [3]
# Stopped by hand.
while True:
    pass
# !! KeyboardInterrupt:

# %% [4]
# An iterator that has come to its end is nothing that values explain.
letters = iter('a')
next(letters)
# !! StopIteration:

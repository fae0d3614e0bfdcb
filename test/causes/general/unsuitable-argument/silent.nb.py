# %% [1]
import obscurelib as ob
weights = [0.2, 0.3]

# %% [2]
# The line itself raised it: no library is in between.
ob + weights
# !! TypeError: these two do not go together

# %% [3]
# Stopped by hand.
ob.wait(weights)
# !! KeyboardInterrupt via obscurelib/core.py wait:

# %% [4]
# A special cause says all there is.
ob.draw(wieghts)
# !! NameError: name 'wieghts' is not defined

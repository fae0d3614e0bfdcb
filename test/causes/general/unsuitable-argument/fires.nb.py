# %% [1]
import obscurelib as ob

# %% [2]
weights = [0.2, 0.3]

# %% [3]
chart = ob.Chart(weights)
#^^^^^^^^^^^^^^^^^^^^^^^^ unsuitable-argument possible
# !! TypeError via obscurelib/core.py __init__: weights are of an unsupported kind

# %% [4]
for step in range(3):
    ob.draw(weights, step=step)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsuitable-argument possible
# !! DrawingError via obscurelib/core.py draw: nothing to draw on

# %% [5]
def show(values):
    ob.draw(values)
#   ^^^^^^^^^^^^^^^ unsuitable-argument possible

# %% [6]
show(weights)
# !! TypeError in [5] line 2 via obscurelib/core.py draw: a kind that is unknown

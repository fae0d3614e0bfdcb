# %% [1]
from .cleaning import strip_units
#    ^^^^^^^^^ relative-import-in-notebook certain
# !! ImportError: attempted relative import with no known parent package

# %% [2]
from ..shared import colours
#    ^^^^^^^^ relative-import-in-notebook certain
# !! ImportError: attempted relative import beyond top-level package

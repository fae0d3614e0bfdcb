# %% [1]
from fractions import Fraction

# %% [2]
half = Fraction(1, 2)

# %% [3]
%reset -f

# %% [4]
print(half + Fraction(1, 3))

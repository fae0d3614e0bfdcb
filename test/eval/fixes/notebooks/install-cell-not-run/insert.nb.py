# %% [1]
!mkdir -p lib && echo "RATE = 2" > lib/rates_of_shop.py

# %%
import sys
sys.path.insert(0, './lib')

# %% [2]
from rates_of_shop import RATE
print(3 * RATE)

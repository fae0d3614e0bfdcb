# %% [1]
!mkdir -p parts/workshop && echo "def half(n): return n / 2" > parts/workshop/halves.py

# %%
import sys
sys.path.append('parts')

# %% [2]
def split(n):
    from workshop.halves import half
    return half(n)

# %% [3]
print(split(8))

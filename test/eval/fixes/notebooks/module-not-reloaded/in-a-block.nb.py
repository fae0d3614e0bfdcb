# %% [1, 3]
# ran [1]: %%writefile rates_c.py
# ran [1]: rate = 2
%%writefile rates_c.py
rate = 2
bonus = 3

# %% [2]
import rates_c

# %% [4]
for n in range(2):
    print(n * rates_c.bonus)

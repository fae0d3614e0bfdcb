# %% [1]
import pandas as pd

# %% [2]
scores = [3, 1, 2]

# %% [3, 6]
scores.append(4)
#      ^^^^^^ stale-definition certain
# !! AttributeError: 'dict' object has no attribute 'append'

# %% [4]
best = max(scores)

# %% [5]
scores = {'Ann': 3}

# %% [7]
table = pd.read_csv('a.csv')

# %%
table = pd.DataFrame({'name': ['Ann'], 'points': [3]})

# %% [8]
print(table['points'])
#           ^^^^^^^^ stale-definition certain
# !! KeyError: 'points'

# %% [9]
names = 'Ann Bob'

# %%
names = names.split()

# %% [10]
names.sort()
#     ^^^^ stale-definition possible
# !! AttributeError: 'str' object has no attribute 'sort'

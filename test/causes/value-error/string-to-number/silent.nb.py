# %% [1]
text = 'abc'
table['a'].astype(float)
# !! ValueError: could not convert string to float: 'abc'

# %% [2]
int(text, 99)
# !! ValueError: int() base must be >= 2 and <= 36, or 0

# %% [3]
model.fit(text)
# !! ValueError via sklearn/core.py fit: could not convert string to float: 'abc'

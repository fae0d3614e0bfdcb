# %% [1]
fit(1)
# !! AssertionError via lib/core.py fit: wrong

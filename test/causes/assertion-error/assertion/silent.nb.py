# %% [1]
fit(1)
# !! AssertionError via lib.fit: wrong

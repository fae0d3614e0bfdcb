# %% [1]
assert rain > 0
# !! AssertionError: no rain

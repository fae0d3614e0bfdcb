Conditions that are not met.
# %% [1]
rows = [1, 2]

# %% [2]
assert len(rows) == 3
# !! AssertionError
#      ^^^^^^^^^^^^^^ assertion-failed certain

# %% [3]
assert rows, 'no rows'
# !! AssertionError: no rows
#      ^^^^ assertion-failed certain

# %% [4]
def check(items):
    assert len(items) > 5, 'too few'
#          ^^^^^^^^^^^^^^ assertion-failed certain

# %% [5]
check(rows)
# !! AssertionError in [4] line 2: too few

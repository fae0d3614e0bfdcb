# %% [1]
limit = 3
parts = {'a': 1}

# %% [2]
total = limit @ parts
#^^^^^^^^^^^^^^^^^^^^ faulty-step possible
# !! OddError: these do not go together

# %% [3]
def share(part, whole):
    return part @ whole
#   ^^^^^^^^^^^^^^^^^^^ faulty-step possible

# %% [4]
share(limit, parts)
# !! OddError in [3] line 2: these do not go together

# %% [5]
def check(part):
    if part not in parts:
        raise LookupError(f'no {part}')
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ faulty-step possible

# %% [6]
check('z')
# !! LookupError in [5] line 3: no z

One name is defined above, one below; neither cell has run.
# %%
limits = (0, 100)

# %% [1]
checked = [clamp(value, *limits) for value in (-5, 50, 500)]
print(checked)

# %%
def clamp(value, low, high):
    return max(low, min(high, value))

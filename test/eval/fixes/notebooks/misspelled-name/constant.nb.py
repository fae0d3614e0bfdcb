# %% [1]
is_ready = true
print(is_ready)

# %% [1]
raise_it()
# !! Error: nothing to do

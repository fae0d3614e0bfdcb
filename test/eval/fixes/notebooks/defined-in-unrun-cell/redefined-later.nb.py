Two cells above define the name. The nearer one needs the other.
# %%
readings = [21.5, None, 19.0, None, 22.4]

# %%
readings = [value for value in readings if value is not None]

# %% [1]
print(sum(readings) / len(readings))

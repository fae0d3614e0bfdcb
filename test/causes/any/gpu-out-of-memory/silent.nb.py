# %% [1]
near = distances(towns)
# !! MemoryError: Unable to allocate 74.5 GiB for an array with shape (100000, 100000) and data type float64

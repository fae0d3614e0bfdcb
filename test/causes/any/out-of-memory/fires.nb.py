# %% [1]
near = distances(towns)
#^^^^^^^^^^^^^^^^^^^^^^ out-of-memory certain
# !! MemoryError: Unable to allocate 74.5 GiB for an array with shape (100000, 100000) and data type float64

# %% [2]
table = read_all()
#^^^^^^^^^^^^^^^^^ out-of-memory certain
# !! MemoryError: 

# %% [3]
long = stretch(table)
#^^^^^^^^^^^^^^^^^^^^ out-of-memory certain
# !! MemoryError: Unable to allocate array with shape (3, 1000000000) and data type float64

# %% [4]
weights = make_weights()
#^^^^^^^^^^^^^^^^^^^^^^^ out-of-memory certain
# !! RuntimeError: [enforce fail at alloc_cpu.cpp:75] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 40000000000 bytes. Error code 12 (Cannot allocate memory)

# %% [1]
# ran: rate = 0.8
rate = 0.9

# %% [2]
print(rate)

# %% [3]
# ran: ceiling = 4
# The old text left its name in the kernel.
upper = 4

# %%
print(ceiling)

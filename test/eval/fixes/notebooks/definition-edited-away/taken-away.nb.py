The old name is still used; the cell was edited, and the kernel restarted.
# %% [old 1]
# ran: lower = 10
floor = 10

# %% [old 2, 1]
print(lower + 1)

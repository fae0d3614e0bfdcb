# %% [1]
# ran: rate = 0.8
# A comment, and a blank line.

rate = 0.8  # in the year before

# %% [2, 5]
# ran [2]: low = 1
low = 2

# %% [old 3]
# Its run is gone with the kernel.
# ran: high = 2
high = 3

# %%
never_ran = 1

# %% [4]
# ran: note = 'a # b'
note = 'a # b'    # both are the same text

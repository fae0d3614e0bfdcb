# %% [1]
import csv

# %%
prices = [12.5, 8.0]
taxes = 0.2

# %% [2]
total = sum(prices)
#           ^^^^^^ defined-in-unrun-cell certain
# !! NameError: name 'prices' is not defined

# %%
net = total / (1 + taxes)
#     ^^^^^ next definition-failed certain
#                  ^^^^^ next defined-in-unrun-cell certain

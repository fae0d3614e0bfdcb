Between the data and the print stands a cell that has not run, and it needs a cell that cannot run.
# %% [1]
source = open('sales-of-last-year.csv')
lines = source.readlines()

# %%
first = lines[0]

# %% [2]
print(first)

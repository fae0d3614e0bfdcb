# %% [1]
# ran: first = 1
start = 1

# %% [2]
# ran: last = first + 9
stop = start + 9

# %% [3]
print(list(range(start, stop)))

The cell upstream was mended, but not run again.
# %% [1]
# ran: ages = [31, '45', 27]
# ran: mean = sum(ages) / len(ages)
# ran: oldest = max(ages)
ages = [31, 45, 27]
mean = sum(ages) / len(ages)
oldest = max(ages)

# %% [2]
print(oldest)

# %% [1]
# ran: factor = 2
factor = 3
#^^^^^^^^^ state edited-since-run certain

# %% [2]
def scaled(n):
    return n * factor

# %% [3]
# The function reads `factor`; the call is what is marked.
result = scaled(5)
#        ^^^^^^^^^ state stale-input certain

# %% [4]
for n in [1, 2]:
    print(n * factor)
#             ^^^^^^ state stale-input certain

# %% [5]
best = [factor for n in range(result)]
#       ^^^^^^ state stale-input likely

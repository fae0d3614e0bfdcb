What with cannot enter.
# %% [1]
path = 'a.txt'
items = [1, 2]

# %% [2]
with path as f:
# !! TypeError: 'str' object does not support the context manager protocol
#    ^^^^ not-context-manager certain
    print(f)

# %% [3]
with items:
# !! AttributeError: __enter__
#    ^^^^^ not-context-manager certain
    print(items)

# %% [4]
with connect() as link:
# !! TypeError: 'Link' object does not support the context manager protocol
#    ^^^^^^^^^ not-context-manager certain
    print(link)

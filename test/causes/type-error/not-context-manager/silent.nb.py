# %% [1]
x = 1
print(x)
# !! AttributeError: __enter__

# %% [2]
with open('a.txt') as f:
# !! FileNotFoundError: [Errno 2] No such file or directory: 'a.txt'
    print(f)

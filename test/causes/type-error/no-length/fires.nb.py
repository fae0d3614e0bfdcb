Values without a length.
# %% [1]
pairs = zip([1], [2])
total = 3

# %% [2]
len(pairs)
# !! TypeError: object of type 'zip' has no len()
#^^^^^^^^^ no-length certain

# %% [3]
len(total)
# !! TypeError: object of type 'int' has no len()
#^^^^^^^^^ no-length certain

# %% [4]
draw(palette=total)
# !! TypeError via seaborn/core.py draw: object of type 'int' has no len()
#^^^^^^^^^^^^^^^^^^ no-length certain

# %% [5]
for i in range(len(score)):
# !! TypeError: object of type 'Score' has no len()
#              ^^^^^^^^^^ no-length certain
    print(i)

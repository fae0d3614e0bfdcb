# %% [1]
shares = ['45%', '55%']

# %% [2]
print([float(share) for share in shares])

# %% [1]
x = (a > 1) & (b < 2) | c
!echo a && b

# %%
x = (a > 1) & (b < 2) | c
!echo a && b

# %% [2]
p = 'C:\Users\me\x.csv'
# !! SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \UXXXXXXXX escape

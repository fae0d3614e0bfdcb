# %% [1]
print(ratio)
#     ^^^^^ defined-below certain
#     ^^^^^ forecast defined-below certain
# !! NameError: name 'ratio' is not defined

# %%
width = 4

# %%
ratio = 4 / 3

# %%
height = depth * 2
#        ^^^^^ next defined-below certain
#        ^^^^^ forecast defined-below certain
depth = 3

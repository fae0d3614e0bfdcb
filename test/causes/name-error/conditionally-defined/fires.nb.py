# %% [1]
count = 3
if count > 5:
    label = 'many'

# %% [2]
print(label)
#     ^^^^^ conditionally-defined likely
# !! NameError: name 'label' is not defined

# %% [3]
for row in []:
    last = row

# %% [4]
print(last)
#     ^^^^ conditionally-defined likely
# !! NameError: name 'last' is not defined

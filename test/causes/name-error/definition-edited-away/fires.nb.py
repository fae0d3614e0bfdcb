# %% [1]
# ran: rate = 0.8
ratio = 0.8

# %% [2]
print(ratio)
#     ^^^^^ definition-edited-away certain
# !! NameError: name 'ratio' is not defined

# %% [old 3]
# ran: lower = 1
floor = 1

# %% [4]
print(lower)
#     ^^^^^ definition-edited-away certain
#     ^^^^^ forecast undefined-name certain
# !! NameError: name 'lower' is not defined

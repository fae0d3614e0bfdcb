# %% [1]
greeting = 'Good morning'

# %% [2]
print(greeting, visitor)
#               ^^^^^^^ undefined-name certain
#               ^^^^^^^ forecast undefined-name certain
# !! NameError: name 'visitor' is not defined

# %%
def welcome():
    return host + greeting
#          ^^^^ next undefined-name likely
#          ^^^^ forecast undefined-name likely

welcome()

# %% [3]
%%timeit
squares = [number ** 2 for number in range(10)]

# %%
print(squares)
#     ^^^^^^^ next undefined-name certain
#     ^^^^^^^ forecast undefined-name certain

# %%
raw_input('name?')
#^^^^^^^^ next undefined-name certain
#^^^^^^^^ forecast undefined-name certain

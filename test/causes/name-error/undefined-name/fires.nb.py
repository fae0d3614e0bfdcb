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

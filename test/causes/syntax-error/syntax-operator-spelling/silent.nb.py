# %% [1]
f(a=-1, b=+2)
x = a <=b

# %%
f(a=-1, b=+2)
x = a <=b

# %% [2]
x = 1 + \ 
# !! SyntaxError: unexpected character after line continuation character
    2

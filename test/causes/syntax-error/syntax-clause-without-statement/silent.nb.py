# %% [1]
for i in xs:
    pass
else:
    y = 1
try:
    f()
except E:
    pass
else:
    g()

# %%
for i in xs:
    pass
else:
    y = 1
try:
    f()
except E:
    pass
else:
    g()

# %% [2]
5 = x
# !! SyntaxError: cannot assign to literal

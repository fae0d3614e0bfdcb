# %% [1]
f(a=1, **b)
g(h(a=1), a=2)

# %%
f(a=1, **b)
g(h(a=1), a=2)

# %% [2]
x = 1

y = 2
>>> print(x)
# !! SyntaxError: invalid syntax
>>> print(y)

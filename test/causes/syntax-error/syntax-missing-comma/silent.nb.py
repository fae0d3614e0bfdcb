# %% [1]
x = ['a' 'b', f(1)]
y = f
(1, 2)

# %%
x = ['a' 'b', f(1)]
y = f
(1, 2)

# %% [2]
def f():
    await g()
# !! SyntaxError: 'await' outside async function

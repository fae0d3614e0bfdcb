# %% [1]
def f():
    await g()
#   ^^^^^^^^^ syntax-await-outside-async certain
# !! SyntaxError: 'await' outside async function

# %% [2]
def f():
    async with a as b:
#   ^^^^^^^^^^^ syntax-await-outside-async certain
# !! SyntaxError: 'async with' outside async function
        pass

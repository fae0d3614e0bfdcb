# %% [1]
await f()
async def g():
    await f()

# %%
await f()
async def g():
    await f()

# %% [2]
i = 1 to 100
# !! SyntaxError: invalid syntax

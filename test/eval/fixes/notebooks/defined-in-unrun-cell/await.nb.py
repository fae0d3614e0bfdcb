# %%
import asyncio

# %%
async def fetch(number):
    await asyncio.sleep(0)
    return number * number

# %%
results = await asyncio.gather(*(fetch(number) for number in range(4)))

# %% [1]
print(results)

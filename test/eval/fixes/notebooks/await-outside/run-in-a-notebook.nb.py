# %% [1]
import asyncio

async def fetch():
    return 1

# %% [2]
print(asyncio.run(fetch()))

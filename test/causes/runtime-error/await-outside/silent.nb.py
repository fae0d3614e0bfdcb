# %% [1]
import asyncio
asyncio.run(1)
# !! ValueError: a coroutine was expected, got 1

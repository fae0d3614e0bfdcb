Event loops in a notebook.
# %% [1]
import asyncio

async def fetch():
    return 1

# %% [2]
asyncio.run(fetch())
# !! RuntimeError: asyncio.run() cannot be called from a running event loop
#^^^^^^^^^^^^^^^^^^^ await-outside certain

# %% [3]
loop = asyncio.get_event_loop()
loop.run_until_complete(fetch())
# !! RuntimeError: This event loop is already running
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ await-outside certain

# %% [4]
def main():
    return asyncio.run(fetch())
#          ^^^^^^^^^^^^^^^^^^^^ await-outside certain

# %% [5]
main()
# !! RuntimeError in [4] line 2: asyncio.run() cannot be called from a running event loop

# %% [1]
import asyncio

async def read_sensor(number):
    return 20 + number

# %% [2]
loop = asyncio.get_event_loop()
degrees = loop.run_until_complete(read_sensor(3))
print(degrees)

# %% [1]
import asyncio

async def weigh(parcel):
    await asyncio.sleep(0)
    return len(parcel) * 0.5

async def weigh_all(parcels):
    return await asyncio.gather(*(weigh(each) for each in parcels))

# %% [2]
weights = asyncio.run(weigh_all(['books', 'tea', 'lamp']))
print(sum(weights))

# %% [1]
import pandas as pd
houses = pd.read_csv('houses.csv')

# %% [2]
houses = houses.rename(columns={'SalePrice': 'price'})
houses.drop(['Id', 'price'], axis=1, inplace=True)

# %% [3]
houses.drop(['Id', 'price'], axis=1, inplace=True)
#            ^^^^ cell-run-twice certain
# !! KeyError: "['Id', 'price'] not found in axis"

# %% [4, 5]
# ran [4]: rooms = houses.pop('Rooms')
# ran [4]: mean = rooms.average()
# !! [4] AttributeError: 'Series' object has no attribute 'average'
rooms = houses.pop('Rooms')
#                  ^^^^^^^ cell-run-twice certain
# !! KeyError: 'Rooms'
mean = rooms.mean()

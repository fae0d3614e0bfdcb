# %% [1]
import pandas as pd
houses = pd.read_csv('houses.csv')
sold = houses.drop(columns=['Id'])

# %% [2]
houses = houses.rename(columns={'SalePrice': 'price'})

# %% [3]
houses['SalePrice'] = houses['price']
print(houses['Saleprice'])
# !! KeyError: 'Saleprice'

# %% [4]
print(sold['Id'], houses['Id'])
# !! KeyError: 'Id'

# %% [5]
copy = houses.copy()
copy.drop(columns=['Street'], inplace=True)

# %% [6]
print(houses['Street'])
# !! KeyError: 'Street'

# %% [7]
houses = houses.drop(columns=['Alley'])
houses = pd.read_csv('houses.csv')

# %% [8]
print(houses['Alley'])
# !! KeyError: 'Alley'

# %% [9]
def clean(table):
    table.drop(columns=['Fence'], inplace=True)
clean(houses)

# %% [10]
print(houses['Fence'])
# !! KeyError: 'Fence'

# %% [11]
person = {'name': 'Ada', 'country': 'UK'}

# %% [12]
print(person['county'])
# !! KeyError: 'county'

# %% [1]
import pandas as pd
houses = pd.read_csv('houses.csv')
queue = ['a', 'b']

# %% [4]
mean = houses['SalePrice'].mean()
#             ^^^^^^^^^^^ changed-by-other-cell certain
# !! KeyError: 'SalePrice'

# %% [5]
first = queue[1]
#       ^^^^^^^^ changed-by-other-cell certain
# !! IndexError: list index out of range

# %% [6]
print(houses.Street)
#            ^^^^^^ changed-by-other-cell certain
# !! AttributeError: 'DataFrame' object has no attribute 'Street'

# %% [2]
houses = houses.rename(columns={'SalePrice': 'price', 'LotArea': 'area'})
houses.drop(columns=['Street', 'Alley'], inplace=True)

# %% [3]
queue.pop()

# %% [7]
houses.columns = houses.columns.str.lower()

# %% [8]
print(houses.groupby('Neighborhood').size())
#                    ^^^^^^^^^^^^^^ changed-by-other-cell certain
# !! KeyError: 'Neighborhood'

# %% [9]
numbers = houses[['price', 'area']]
houses = houses[['price', 'area']]

# %% [10]
print(houses['price'].sum(), houses['fence'].nunique())
#                                   ^^^^^^^ changed-by-other-cell certain
# !! KeyError: 'fence'

# %% [11] deleted
totals = {'north': 1, 'south': 2}
other = totals
del other['south']

# %% [12]
print(totals['south'])
#            ^^^^^^^ changed-by-other-cell certain
# !! KeyError: 'south'

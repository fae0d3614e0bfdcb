# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')
rules = {'a': 'b'}

# %% [2, 4]
sales = sales.drop(columns=['Amount'])
print(sales['amount'])
# !! KeyError: 'amount'

# %% [3]
sales = pd.read_csv('sales.csv')

# %% [5]
if 'Date' in sales.columns:
    sales = sales.drop(columns=['Date'])

# %% [6]
print(sales['Date'].min())
# !! KeyError: 'Date'

# %% [7]
stack = [1]
stack.pop()
stack.pop()
# !! IndexError: pop from empty list

# %% [8]
words = 'a b'

# %% [9, 11]
words = [rules[word] for word in words.split()]
# !! AttributeError: 'list' object has no attribute 'split'

# %% [10]
words = ['c']

# %% [12]
numbers = [1, 2, 3]

# %% [13]
numbers.pop()
print(numbers[7])
# !! IndexError: list index out of range

# %% [14, 15]
names = ['Ann', 'Bob']
names.remove('Ann')
names.remove('Cyd')
# !! [14] ValueError: list.remove(x): x not in list
# !! ValueError: list.remove(x): x not in list

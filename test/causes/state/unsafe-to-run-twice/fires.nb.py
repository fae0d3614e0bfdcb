# %% [1]
import pandas as pd
sales = pd.read_csv('sales.csv')
queue = ['north', 'south']

# %% [2]
print(sales['Amount'].mean())
#     ^^^^^^^^^^^^^^^ state unsafe-to-run-twice certain
sales = sales.rename(columns={'Amount': 'amount'})

# %% [3]
label = sales.pop('label')
#       ^^^^^^^^^^^^^^^^^^ state unsafe-to-run-twice certain

# %% [4]
sales.set_index('day', inplace=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ state unsafe-to-run-twice certain

# %% [5]
queue.remove('north')
#^^^^^^^^^^^^^^^^^^^^ state unsafe-to-run-twice likely

# %% [6]
sales.insert(0, 'id', range(10))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ state unsafe-to-run-twice certain

# %% [7]
table = sales

# %% [8]
del table['shop']
#   ^^^^^^^^^^^^^ state unsafe-to-run-twice certain

# %% [9]
notes = open('notes.txt')

# %% [10]
text = notes.read()
#      ^^^^^^^^^^^^ state unsafe-to-run-twice certain
notes.close()

# %% [1]
import pandas as pd
import seaborn as sns
import plotly.express as px
shop = pd.DataFrame({'Quantity': [1, 2], 'unit price ': [3.0, 4.0], 2021: [5, 6]})

# %% [2]
total = shop['quantity'].sum()
#            ^^^^^^^^^^ column-missing certain
# !! KeyError via pandas/core/frame.py __getitem__: 'quantity'

# %% [3]
shop[['Quantity', 'unit price']].mean()
#                 ^^^^^^^^^^^^ column-missing certain
# !! KeyError via pandas/core/indexing.py _raise_if_missing: "['unit price'] not in index"

# %% [4]
shop['2021']
#    ^^^^^^ column-missing certain
# !! KeyError via pandas/core/frame.py __getitem__: '2021'

# %% [5]
orders = pd.read_csv('orders.csv')
orders.head()
# =>    order_id customer_name  Net Amount
# => 0         1           Ada        10.5

# %% [6]
def report(table, by):
    return table.groupby(by).sum()
#                        ^^ column-missing certain

# %% [7]
orders.sort_values('net_amount')
#                  ^^^^^^^^^^^^ column-missing certain
# !! KeyError via pandas/core/generic.py _get_label_or_level_values: 'net_amount'

# %% [8]
shop.drop('Quantity')
#         ^^^^^^^^^^ column-missing certain
# !! KeyError via pandas/core/indexes/base.py drop: "['Quantity'] not found in axis"

# %% [9]
shop['Quantity', 'unit price ']
#    ^^^^^^^^^^^^^^^^^^^^^^^^^ column-missing certain
# !! KeyError via pandas/core/frame.py __getitem__: ('Quantity', 'unit price ')

# %% [10]
shop.loc['total']
#        ^^^^^^^ column-missing certain
# !! KeyError via pandas/core/indexes/base.py get_loc: 'total'

# %% [11]
picked = shop['Quantity'].sample(1)
picked[0]
#      ^ column-missing certain
# !! KeyError via pandas/core/series.py __getitem__: 0

# %% [12]
sns.boxplot(x='Quantity', y='Price', data=shop)
#                           ^^^^^^^ column-missing certain
# !! ValueError via seaborn/_oldcore.py _assign_variables_longform: Could not interpret value `Price` for parameter `y`

# %% [13]
px.line(shop, x='quantity', y=2021)
#               ^^^^^^^^^^ column-missing certain
# !! ValueError via plotly/express/_core.py process_args_into_dataframe: Value of 'x' is not the name of a column in 'data_frame'. Expected one of ['Quantity', 'unit price ', 2021] but received: quantity

# %% [14]
report(orders, 'custmer_name')
# !! KeyError in [6] line 2 via pandas/core/groupby/grouper.py get_grouper: 'custmer_name'

# %% [15]
shop[['Kind', 'Size']]
#     ^^^^^^ column-missing certain
# !! KeyError via pandas/core/indexing.py _raise_if_missing: "None of [Index(['Kind', 'Size'], dtype='object')] are in the [columns]"

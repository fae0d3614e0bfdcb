needs pandas
# %% [1]
import pandas as pd
stock = pd.DataFrame({'Item': ['nut', 'bolt'], 'pieces': [400, 250]})

# %% [2]
print(stock['Item'].str.upper())
stock = stock.rename(columns={'Item': 'item'})

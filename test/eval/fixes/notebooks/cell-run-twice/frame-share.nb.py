A column is used and then dropped, in one cell.
needs pandas
# %% [1]
import pandas as pd
counts = pd.DataFrame({'bird': ['wren', 'robin'], 'seen': [3, 9]})

# %% [2, 3]
counts['share'] = counts['seen'] / counts['seen'].sum()
counts.drop('seen', axis=1, inplace=True)

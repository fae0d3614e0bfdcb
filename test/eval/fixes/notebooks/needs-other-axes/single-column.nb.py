needs pandas
needs sklearn
# %% [1]
import pandas as pd
from sklearn.linear_model import LinearRegression
table = pd.DataFrame({'x': [1, 2, 3], 'y': [2, 4, 6]})

# %% [2]
line = LinearRegression().fit(table['x'], table['y'])

needs pandas
# %% [1]
import pandas as pd
cities = pd.DataFrame({'city': ['Oslo', 'Rome']})

# %% [2, 3]
cities.insert(0, 'id', range(len(cities)))

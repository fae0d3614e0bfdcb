needs pandas
# %% [1]
import pandas as pd
people = pd.DataFrame({'age': [15, 40, 70], 'income': [0, 300, 100]})

# %% [2]
grown = people[people['age'] > 18 and people['age'] < 65]

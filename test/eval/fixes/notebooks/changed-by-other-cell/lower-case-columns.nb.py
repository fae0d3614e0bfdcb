needs pandas
# %% [1]
import pandas as pd
people = pd.DataFrame({'Name': ['Ada', 'Alan'], 'Born': [1815, 1912]})

# %% [2]
people.columns = people.columns.str.lower()

# %% [3]
print(people['Born'].min(), people['Born'].max())

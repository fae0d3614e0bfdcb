needs pandas
# %% [1]
import pandas as pd

rates = pd.DataFrame({'day': ['Mon', 'Tue'], 'rate': [1.1, 1.2]})

# %% [2, 3]
rates = rates.set_index('day')
print(rates.loc['Mon', 'rate'])

# %% [1]
import pandas as pd
marks = pd.DataFrame({'points': [12, 30, 25]}, index=['ann', 'ben', 'cy'])

# %% [2]
marks.loc[marks.points > 20]['passed'] = True

# %% [3]
marks['passed'].fillna(False)

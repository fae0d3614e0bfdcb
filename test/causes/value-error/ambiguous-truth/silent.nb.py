# %% [1]
import pandas as pd
people = pd.DataFrame({'age': [15, 40, 70]})

# %% [2]
if people['age'].max() > 18 and int('x'):
    print('grown')
# !! ValueError: invalid literal for int() with base 10: 'x'

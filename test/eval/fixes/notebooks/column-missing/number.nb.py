needs pandas
# %% [1]
import pandas as pd
visits = pd.DataFrame({2021: [5, 6], 2022: [7, 8]})

# %% [2]
print(visits['2022'].max())

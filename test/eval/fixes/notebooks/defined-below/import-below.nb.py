# %% [1]
today = date(2024, 2, 28)
print(today + timedelta(days=2))

# %%
from datetime import date, timedelta

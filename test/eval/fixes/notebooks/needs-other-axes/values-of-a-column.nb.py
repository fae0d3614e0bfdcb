needs pandas
needs sklearn
# %% [1]
import pandas as pd
from sklearn.preprocessing import StandardScaler
houses = pd.DataFrame({'area': [50.0, 80.0, 65.0], 'rooms': [2, 4, 3]})

# %% [2]
area = StandardScaler().fit_transform(houses['area'].values)
print(area.shape)

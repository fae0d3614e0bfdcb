needs sklearn
# %% [1]
from sklearn.preprocessing import Imputer
print(Imputer(strategy='mean'))

needs sklearn
# %% [1]
from sklearn.ensemble import RandomForestClasifier
model = RandomForestClasifier

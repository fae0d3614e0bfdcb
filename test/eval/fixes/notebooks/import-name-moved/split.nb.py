needs sklearn
# %% [1]
from sklearn.cross_validation import train_test_split
left, right = train_test_split([1, 2, 3, 4], random_state=1)

# %% [1]
from sklearn.linear_model import LinearRegression
features = load('features')
target = load('target')
features = features.dropna()

# %% [2]
LinearRegression().fit(features, target)
#                      ^^^^^^^^ sample-count-mismatch certain
# !! ValueError via sklearn/utils/validation.py check_consistent_length: Found input variables with inconsistent numbers of samples: [90, 100]

# %% [3]
history = None

# %% [4]
history = network.fit(x=features, y=target, epochs=3)
#                       ^^^^^^^^ sample-count-mismatch certain
# !! ValueError via keras/engine/data_adapter.py _check_data_cardinality: Data cardinality is ambiguous:\n  x sizes: 90\n  y sizes: 100\nMake sure all arrays contain the same number of samples.

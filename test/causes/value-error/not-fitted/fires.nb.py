# %% [1]
from sklearn.linear_model import LinearRegression
line = LinearRegression()

# %% [2]
guesses = line.predict(rows)
#         ^^^^ not-fitted certain
# !! NotFittedError via sklearn/utils/validation.py check_is_fitted: This LinearRegression instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.

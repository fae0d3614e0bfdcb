# %% [1]
from sklearn.linear_model import LinearRegression
model = LinearRegression().fit(rows, prices)

# %% [2]
print(model.feature_importances_)
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^ attribute-missing likely
# !! AttributeError: 'LinearRegression' object has no attribute 'feature_importances_'

# facts: {"names": {"model": {"type": "sklearn.linear_model._base.LinearRegression", "attributes": ["coef_", "fit", "intercept_", "predict"]}}}

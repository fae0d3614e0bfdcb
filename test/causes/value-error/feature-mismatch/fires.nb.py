# %% [1]
import pandas as pd
train = pd.get_dummies(first)
test = pd.get_dummies(second)
scaler = make_scaler().fit(train)

# %% [2]
test = scaler.transform(test)
#                       ^^^^ feature-mismatch certain
# !! ValueError via sklearn/base.py _check_feature_names: The feature names should match those that were passed during fit.\nFeature names unseen at fit time:\n- town_Ulm\nFeature names seen at fit time, yet now missing:\n- town_Bonn\n- town_Köln\n

# %% [3]
forest.predict(test)
#              ^^^^ feature-mismatch certain
# !! ValueError via sklearn/base.py _check_n_features: X has 3 features, but RandomForestClassifier is expecting 4 features as input.

# %% [1]
import data
import pandas as pd
from sklearn import svm

# %% [2]
data = pd.read_csv('a.csv')

# %% [3]
data.colums
# !! AttributeError: 'DataFrame' object has no attribute 'colums'

# %% [4]
svm = svm.SVC()

# %% [5]
svm.coef
# !! AttributeError: 'SVC' object has no attribute 'coef'

# %% [6]
model = [1]

# %% [7]
model.fit()
# !! AttributeError: 'list' object has no attribute 'fit'

# %%
import model

# %% [8]
def area():
    return 3

# %% [9]
area.width
# !! AttributeError: 'function' object has no attribute 'width'

# %% [10]
def total(items):
    return items()

# %% [11]
items = 3

# %% [12]
total(4)
# !! TypeError in [10] line 2: 'int' object is not callable

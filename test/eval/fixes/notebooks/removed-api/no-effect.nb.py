needs sklearn
# %% [1]
from sklearn.model_selection import GridSearchCV
from sklearn.svm import SVC

# %% [2]
search = GridSearchCV(SVC(), {'C': [1, 2]}, iid=False, cv=2)
print(search.cv)

needs sklearn
# %% [1]
from sklearn.feature_extraction.text import CountVectorizer
vectorizer = CountVectorizer()
vectorizer.fit(['tea and milk'])

# %% [2]
print(list(vectorizer.get_feature_names()))

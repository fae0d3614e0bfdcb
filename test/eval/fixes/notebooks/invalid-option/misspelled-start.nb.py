needs sklearn
# %% [1]
from sklearn.cluster import KMeans
points = [[0, 0], [0, 1], [5, 5], [5, 6]]

# %% [2]
groups = KMeans(n_clusters=2, init='kmeans++', n_init=3).fit_predict(points)

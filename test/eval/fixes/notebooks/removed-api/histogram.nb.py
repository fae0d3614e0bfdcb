needs matplotlib
# %% [1]
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt

# %% [2]
counts, edges, bars = plt.hist([1, 2, 2, 3], bins=3, normed=True)
print(counts)

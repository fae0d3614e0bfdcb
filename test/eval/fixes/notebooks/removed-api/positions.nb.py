needs seaborn
# %% [1]
import matplotlib
matplotlib.use('Agg')
import seaborn as sns
names, sizes = ['a', 'b'], [1, 2]

# %% [2]
axes = sns.barplot(names, sizes, palette='Blues')
print(len(axes.patches))

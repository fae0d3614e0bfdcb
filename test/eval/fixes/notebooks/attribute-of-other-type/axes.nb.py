needs matplotlib
# %% [1]
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
fig, ax = plt.subplots()

# %% [2]
ax.xlabel('price')
print(ax.get_xlabel())

# %% [1]
import numpy as np
import matplotlib.pyplot as plt
heights, ages = np.load('people.npy')

# %% [2]
plt.scatter(heights, heights, c=ages)
#           ^^^^^^^ shape-mismatch certain
# !! ValueError via matplotlib/axes/_axes.py _parse_scatter_color_args: 'c' argument has 48 elements, which is inconsistent with 'x' and 'y' with size 50.

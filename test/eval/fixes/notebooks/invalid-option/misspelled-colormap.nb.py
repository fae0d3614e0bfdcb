needs matplotlib
# %% [1]
import matplotlib.pyplot as plt

# %% [2]
plt.imshow([[1, 2]], cmap='viridiss')

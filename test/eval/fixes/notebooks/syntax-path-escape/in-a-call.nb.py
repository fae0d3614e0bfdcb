# %% [1]
import ntpath

# %% [2]
name = ntpath.basename("D:\Users\eva\notes\list.csv")
print(name)

# %% [1]
print(f'{width} x {height}')

# %%
width = 1200
height = 800

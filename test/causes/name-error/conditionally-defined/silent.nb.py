# %% [1]
count = 3
if count > 5:
    label = 'many'
else:
    label = 'few'

# %% [2]
print(label)

# %%
for row in []:
    last = row

# %%
print(last)

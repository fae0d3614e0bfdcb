# %% [1]
students = {'Kim': 2.3, 'Lou': 1.7}

# %% [2]
%%time
best = min(studens, key=studens.get)
print(f'{best}: {studens[best]:.1f}', [name for name in studens if name != best])

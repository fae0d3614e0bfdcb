# %% [1]
letters = 'mississippi'

# %% [2]
%%time
counts = Counter(letters)
print(counts.most_common(1))

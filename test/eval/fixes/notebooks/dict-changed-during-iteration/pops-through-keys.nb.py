# %% [1]
scores = {'fold0': 0.9, 'fold1': None, 'fold2': 0.8}

# %% [2]
for fold in scores.keys():
    if scores[fold] is None:
        scores.pop(fold)
mean = sum(scores.values()) / len(scores)

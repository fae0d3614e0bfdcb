The cell that makes it takes it away again; nothing to run brings it back.
# %% [1]
raw = ['1', '2', 'x']
parsed = [int(text) for text in raw if text.isdigit()]
del raw

# %% [2]
print(len(parsed), 'of', len(raw))

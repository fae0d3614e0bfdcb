# facts: {"paths": {"out/rain.csv": {"exists": false, "neighbours": ["rain.csv", "Rain.csv"]}}}

# %% [1]
table = load()

# %% [2]
table.save()
# !! PermissionError: [Errno 13] Permission denied: 'out/rain.csv'

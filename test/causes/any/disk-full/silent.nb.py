# %% [1]
table.to_csv('all.csv')
# !! PermissionError: [Errno 13] Permission denied: 'all.csv'

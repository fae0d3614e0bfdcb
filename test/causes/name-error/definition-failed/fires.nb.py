# %% [1]
import csv

# %% [2]
path = 'sales.csv'
file = open(path)
#^^^^^^^^^^^^^^^^ file-not-found certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'sales.csv'
rows = list(csv.reader(file))

# %% [3]
header = rows[0]
#        ^^^^ definition-failed certain
# !! NameError: name 'rows' is not defined
body = rows[1:]

# %% [4]
print(len(body))
#         ^^^^ definition-failed certain
# !! NameError: name 'body' is not defined

# %% [5]
first = missing_start + 1
#       ^^^^^^^^^^^^^ undefined-name certain
#       ^^^^^^^^^^^^^ forecast undefined-name certain
# !! NameError: name 'missing_start' is not defined

# %%
print(first)
#     ^^^^^ next definition-failed certain
#     ^^^^^ forecast definition-failed certain

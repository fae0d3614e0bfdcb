# %% [1]
def never_called():
    return nobody_defines_this

# %% [2]
exec('hidden = 1')

# %% [3]
print(hidden)

# %%
try:
    print(perhaps)
except NameError:
    perhaps = None
print(_, In, __name__, get_ipython())

# %%
# Hosts such as Databricks give these to every notebook.
rows = spark.read.csv('rows.csv')
table('rows')

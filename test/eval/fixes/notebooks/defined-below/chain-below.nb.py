# %% [1]
report = render(summary)
print(report)

# %%
import statistics

# %%
samples = [4, 8, 15, 16, 23, 42]

# %%
summary = {'mean': statistics.mean(samples), 'median': statistics.median(samples)}

# %%
def render(values):
    return ', '.join(f'{name} {value}' for name, value in values.items())

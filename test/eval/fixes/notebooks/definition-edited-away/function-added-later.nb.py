# %% [1]
# ran: import json
import json

def pretty(value):
    return json.dumps(value, indent=indent)

# %%
indent = 2

# %% [2]
print(pretty({'a': [1, 2]}))

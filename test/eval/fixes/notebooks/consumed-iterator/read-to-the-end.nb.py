# %% [1]
import io
import json
source = io.StringIO('{"width": 80}')

# %% [2, 3]
config = json.load(source)
print(config['width'])

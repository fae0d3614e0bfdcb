# %% [1]
import json
json.loads('')
# !! TypeError: the JSON object must be str, bytes or bytearray, not dict

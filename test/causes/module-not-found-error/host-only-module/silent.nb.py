# %% [1]
from google.cloud import storage
# !! ModuleNotFoundError: No module named 'google.cloud.storage'

# %% [2]
import google.protobuf
# !! ModuleNotFoundError: No module named 'google'

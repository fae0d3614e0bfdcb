# %% [1]
from google.colab import drive
#    ^^^^^^ host-only-module certain
# !! ModuleNotFoundError: No module named 'google'

# %% [2]
from kaggle_secrets import UserSecretsClient
#    ^^^^^^^^^^^^^^ host-only-module certain
# !! ModuleNotFoundError: No module named 'kaggle_secrets'

# %% [3]
import google.colab.files as files
#      ^^^^^^^^^^^^ host-only-module certain
# !! ModuleNotFoundError: No module named 'google.colab'

# %% [1]
from helpers import clean
#    ^^^^^^^ module-is-local-file likely
# !! ModuleNotFoundError: No module named 'helpers'

# %% [2]
import src.features as features
#      ^^^^^^^^^^^^ module-is-local-file likely
# !! ModuleNotFoundError: No module named 'src.features'

# %% [3]
from api_keys import weather_key
#    ^^^^^^^^ module-is-local-file likely
# !! ModuleNotFoundError: No module named 'api_keys'

# %% [1]
%%writefile cleaning.py
def strip_units(text):
    return text.rstrip('kg ')

# %% [2]
from .cleaning import strip_units
print(strip_units('4 kg'))

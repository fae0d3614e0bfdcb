# %% [1]
import cv2
#      ^^^ module-not-installed certain
# !! ModuleNotFoundError: No module named 'cv2'

# %% [2]
from sklearn.svm import SVC
#    ^^^^^^^ module-not-installed certain
# !! ModuleNotFoundError: No module named 'sklearn'

# %% [3]
import pandas as pd
prices = pd.read_excel('prices.xlsx')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ module-not-installed certain
# !! ImportError: Missing optional dependency 'openpyxl'.  Use pip or conda to install openpyxl.

# %% [4]
import quarkplot
#      ^^^^^^^^^ module-not-installed likely
# !! ModuleNotFoundError: No module named 'quarkplot'

# %% [5]
import graphviz
#      ^^^^^^^^ module-not-installed certain
# !! ModuleNotFoundError: No module named 'graphviz'

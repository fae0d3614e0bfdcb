# %% [1]
import cv2
#      ^^^ module-not-installed certain
# !! ModuleNotFoundError: No module named 'cv2'

# %% [2]
from sklearn.svm import SVC
#    ^^^^^^^ module-not-installed certain
# !! ModuleNotFoundError: No module named 'sklearn'

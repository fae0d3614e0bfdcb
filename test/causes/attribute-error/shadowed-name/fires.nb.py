# %% [1]
import time
import datetime
import random
from collections import Counter
from sklearn import svm

# %% [2]
for time in ['am', 'pm']:
    print(time)

# %% [3]
time.sleep(1)
#^^^^^^^^^ shadowed-name certain
# !! AttributeError: 'str' object has no attribute 'sleep'

# %% [4]
from datetime import datetime
print(datetime.now())

# %% [5]
start = datetime.datetime(2024, 1, 1)
#       ^^^^^^^^^^^^^^^^^ shadowed-name certain
# !! AttributeError: type object 'datetime.datetime' has no attribute 'datetime'

# %% [6]
def area(width):
    return width * width
print(area(2))

# %% [7]
area = area(3)

# %% [8]
print(area(4))
#     ^^^^^^^ shadowed-name certain
# !! TypeError: 'int' object is not callable

# %% [9]
svm = svm.SVC()

# %% [10]
other = svm.SVC(kernel='linear')
#       ^^^^^^^ shadowed-name certain
# !! AttributeError: 'SVC' object has no attribute 'SVC'

# %% [11]
from random import random

# %% [12]
import random

# %% [13]
print(random())
#     ^^^^^^^^ shadowed-name certain
# !! TypeError: 'module' object is not callable

# %% [14]
letters = Counter('abc')

# %% [15]
Counter = Counter('abd')

# %% [16]
more = Counter('aab')
#      ^^^^^^^^^^^^^^ shadowed-name certain
# !! TypeError: 'Counter' object is not callable

# %% [17]
import glob

# %% [18]
with open('names.txt') as glob:
    names = glob.read()

# %% [19]
files = glob.escape('a[1].txt')
#       ^^^^^^^^^^^ shadowed-name likely
# !! AttributeError: '_io.TextIOWrapper' object has no attribute 'escape'

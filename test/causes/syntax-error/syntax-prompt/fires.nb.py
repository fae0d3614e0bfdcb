# %% [1]
x = 1

y = 2
>>> print(x)
#^^^ syntax-prompt certain
# !! SyntaxError: invalid syntax
>>> print(y)

# %% [2]
import os


$ ls
#^ syntax-prompt certain
# !! SyntaxError: invalid syntax

# %% [3]
a = 1
b = 2
In [3]: for i in a: print(a)
#^^^^^^^ syntax-prompt certain
# !! SyntaxError: invalid syntax
Out[3]: 1

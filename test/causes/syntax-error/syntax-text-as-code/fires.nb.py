# %% [1]
This is the first step of the analysis.
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax-text-as-code certain
# !! SyntaxError: invalid syntax

# %% [2]
Now we load the data and look at it
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax-text-as-code certain
# !! SyntaxError: invalid syntax

# %% [3]
x = 1
The value of x is one.
#^^^^^^^^^^^^^^^^^^^^^ syntax-text-as-code certain
# !! SyntaxError: invalid syntax
print(x)

# %% [4]
- load data
#^^^^^^^^^^ syntax-text-as-code certain
# !! SyntaxError: invalid syntax
- clean data

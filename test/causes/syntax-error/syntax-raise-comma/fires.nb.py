# %% [1]
raise ValueError, 'bad'
#^^^^^^^^^^^^^^^^^^^^^^ syntax-raise-comma certain
# !! SyntaxError: invalid syntax

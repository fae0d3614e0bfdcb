# %% [1]
text = '''
<<<<<<< HEAD
=======
>>>>>>> b
'''

# %%
text = '''
<<<<<<< HEAD
=======
>>>>>>> b
'''

# %% [2]
x = `y`
# !! SyntaxError: invalid syntax

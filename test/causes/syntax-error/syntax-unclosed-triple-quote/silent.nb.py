# %% [1]
x = '''a
""" b '''

# %%
x = '''a
""" b '''

# %% [2]
print(1))
# !! SyntaxError: unmatched ')'

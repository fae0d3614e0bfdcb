# %% [1]
f(a=1, b=2, a=3)
#           ^ syntax-duplicate-argument certain
# !! SyntaxError: keyword argument repeated: a

# %% [2]
def f(a, b, a):
#           ^ syntax-duplicate-argument certain
# !! SyntaxError: duplicate argument 'a' in function definition
    pass

# %% [1]
def f(): pass
class A: pass

# %%
def f(): pass
class A: pass

# %% [2]
print(f'a {x')
# !! SyntaxError: f-string: expecting '}'

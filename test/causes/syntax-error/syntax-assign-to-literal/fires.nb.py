# %% [1]
'a' = b
#^^ syntax-assign-to-literal certain
# !! SyntaxError: cannot assign to literal

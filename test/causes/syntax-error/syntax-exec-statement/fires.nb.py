# %% [1]
exec code
#^^^^^^^^ syntax-exec-statement certain
# !! SyntaxError: Missing parentheses in call to 'exec'

# %% [2]
exec 'a = 1' in ns
#^^^^^^^^^^^^^^^^^ syntax-exec-statement certain
# !! SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?

# %% [1]
x = '$5?'  # €
!echo $HOME
x?

# %%
x = '$5?'  # €
!echo $HOME
x?

# %% [2]
x = f'{a['b']}'
# !! SyntaxError: f-string: unmatched '['

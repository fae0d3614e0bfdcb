# %% [1]
x = f'{{}} {a:{b}} {c!r}'
y = '{'

# %%
x = f'{{}} {a:{b}} {c!r}'
y = '{'

# %% [2]
for i in range(3):
print(i)
# !! IndentationError: expected an indented block

# %% [1]
for i in range(3): pass
while x: break

# %%
for i in range(3): pass
while x: break

# %% [2]
try:
    x = 1
# !! SyntaxError: unexpected EOF while parsing

# %% [1]
f('a'=1)
# ^^^ syntax-quoted-argument certain
# !! SyntaxError: expression cannot contain assignment, perhaps you meant "=="?

# %% [2]
plt.plot(x, 'color'='r')
#           ^^^^^^^ syntax-quoted-argument certain
# !! SyntaxError: expression cannot contain assignment, perhaps you meant "=="?

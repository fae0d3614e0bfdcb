# %% [1]
f(a=1, 2)
#      ^ syntax-positional-after-keyword certain
# !! SyntaxError: positional argument follows keyword argument

# %% [2]
plt.plot(x, color='r', y)
#                      ^ syntax-positional-after-keyword certain
# !! SyntaxError: positional argument follows keyword argument

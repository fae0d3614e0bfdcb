# facts: {"expressions": {"sky.draw_map": {"type": "function", "signature": "(region, *, colour='grey', scale=1)"}}}

# %% [1]
import sky

# %% [2]
sky.draw_map('north', color='red')
#                     ^^^^^ wrong-arguments certain
# !! TypeError: draw_map() got an unexpected keyword argument 'color'

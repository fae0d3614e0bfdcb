# %% [1]
title = ' monthly sales '

# %% [2]
title.strip.upper()

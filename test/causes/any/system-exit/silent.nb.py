# %% [1]
stop()
# !! RuntimeError: exit

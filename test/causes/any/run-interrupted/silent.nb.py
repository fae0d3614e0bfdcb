# %% [1]
wait_for_rain()
# !! TimeoutError: timed out

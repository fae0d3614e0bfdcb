# %% [1]
answer = fetch(address)
# !! HTTPError: HTTP Error 429: Too Many Requests

# %% [2]
rain = parse('401')
# !! ValueError: invalid literal for int() with base 10: '401x'

# %% [3]
stop()
# !! Exception: nothing to do

# %% [1]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ rate-limited certain
# !! HTTPError: HTTP Error 429: Too Many Requests

# %% [2]
answer = ask(question)
#^^^^^^^^^^^^^^^^^^^^^ rate-limited certain
# !! RateLimitError: You exceeded your current quota, please check your plan

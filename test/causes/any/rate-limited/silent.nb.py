# %% [1]
answer = fetch(address)
# !! HTTPError: HTTP Error 403: Forbidden

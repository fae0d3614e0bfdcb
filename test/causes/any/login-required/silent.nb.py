# %% [1]
settings = {}
settings['WEATHER_KEY']
# !! KeyError: 'WEATHER_KEY'

# %% [2]
answer = fetch(address)
# !! HTTPError: HTTP Error 404: Not Found

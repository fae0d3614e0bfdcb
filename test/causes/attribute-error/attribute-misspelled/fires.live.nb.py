# facts: {"names": {"station": {"type": "weather.Station", "attributes": ["readings", "location", "reset"]}}}

# %% [1]
import weather
station = weather.Station('north')

# %% [2]
station.lokation
#^^^^^^^^^^^^^^^ attribute-misspelled likely
# !! AttributeError: 'Station' object has no attribute 'lokation'

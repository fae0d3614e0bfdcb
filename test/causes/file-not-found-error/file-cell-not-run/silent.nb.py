# %%
wind = open('rain_2020.csv')

# %% [1]
!wget https://example.org/files/rain_2020.csv

# %% [2]
rain = open('rain_2020.csv')
# !! FileNotFoundError: [Errno 2] No such file or directory: 'rain_2020.csv'

# %% [1]
open('towns.csv', 'w').write('caf\u00e9')
# !! UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 3: ordinal not in range(128)

needs pandas
# %% [1]
import os, tempfile
import pandas as pd
path = os.path.join(tempfile.mkdtemp(), 'towns.csv')
with open(path, 'wb') as file:
    file.write('town;people\nK\u00f6ln;1\n'.encode('cp1252'))

# %% [2]
towns = pd.read_csv(path, sep=';')
print(towns.shape)

needs pandas
# %% [1]
import os, tempfile
import pandas as pd
export = os.path.join(tempfile.mkdtemp(), 'members.csv')
with open(export, 'wb') as file:
    file.write('name,since\nZo\u00eb,2019\n'.encode('utf-16'))

# %% [2]
members = pd.read_csv(export)
print(members['since'].max())

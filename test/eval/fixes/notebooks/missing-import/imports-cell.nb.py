# %% [1]
import csv
import io

# %% [2]
text = 'a,b\n1,2\n'
rows = list(csv.reader(io.StringIO(text)))

# %% [3]
print(json.dumps(rows))

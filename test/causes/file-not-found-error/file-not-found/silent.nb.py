# %%
import urllib.request
urllib.request.urlretrieve('https://example.org/rain.csv', 'rain.csv')

# %% [1]
open('rain.csv')
# !! FileNotFoundError: [Errno 2] No such file or directory: 'rain.csv'

# %% [2]
open('out')
# !! IsADirectoryError: [Errno 21] Is a directory: 'out'

# %% [3]
render('plan')
# !! FileNotFoundError: [Errno 2] No such file or directory: 'dot'

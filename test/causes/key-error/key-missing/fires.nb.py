# %% [1]
import os
settings = {'Learning-Rate': 0.1, 'epochs': 3, 1: 'one'}
settings['seed'] = 7

# %% [2]
rate = settings['learning_rate']
#               ^^^^^^^^^^^^^^^ key-missing certain
# !! KeyError: 'learning_rate'

# %% [3]
settings['1']
#        ^^^ key-missing certain
# !! KeyError: '1'

# %% [4]
def field(record, key):
    return record[key]
#                 ^^^ key-missing certain

# %% [5]
field(settings, 'batch')
# !! KeyError in [4] line 2: 'batch'

# %% [6]
token = os.environ['API_TOKEN']
#                  ^^^^^^^^^^^ key-missing certain
# !! KeyError: 'API_TOKEN'

# %% [7]
history = train(settings)

# %% [8]
curve = history.history['acc']
#                       ^^^^^ key-missing certain
# !! KeyError: 'acc'

# %% [9]
curve = history.history['val_loss']
#                       ^^^^^^^^^^ key-missing certain
# !! KeyError: 'val_loss'

# %% [10]
answer = fetch('https://example.org')
answer['items'][0]
#      ^^^^^^^ key-missing certain
# !! KeyError: 'items'

# %% [11]
words = {'yes': 'ja', 'no': 'nein'}

# %% [12]
print(words[answers[0]], words[answers[1]])
#     ^^^^^ key-missing certain
# !! KeyError: 'perhaps'

# %% [13]
print(words[answers[0]], names[answers[1]])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-missing likely
# !! KeyError: 'perhaps'

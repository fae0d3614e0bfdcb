# %% [1]
from collections import Counter
letters = 'abracadabra'

# %% [2]
Counter = Counter(letters)

# %% [3]
words = Counter(letters.split('a'))
print(words.most_common(1))

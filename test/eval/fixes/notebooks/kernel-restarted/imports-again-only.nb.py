After the restart the imports were run, the data not.
# %% [old 1, 1]
import re
import string

# %% [old 2]
text = 'One fish, two fish; red fish.'

# %% [old 3]
words = re.findall(r'\w+', text.lower())

# %% [old 4, 2]
counts = {word: words.count(word) for word in set(words)}
print(counts['fish'], string.ascii_letters[0])

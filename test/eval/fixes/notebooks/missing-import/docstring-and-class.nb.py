# %% [1]
"""Counts words, by their first letter."""

class Index:
    def __init__(self, words):
        self.words = defaultdict(list)
        for word in words:
            self.words[word[0]].append(word)

print(dict(Index(['ant', 'ape', 'bee']).words))

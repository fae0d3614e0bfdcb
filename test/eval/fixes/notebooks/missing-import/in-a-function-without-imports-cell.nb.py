# %% [1]
def words_of(text):
    return re.findall(r'\w+', text)

# %% [2]
print(words_of('to be, or not to be'))

# %%
%%capture printed
words = 'the quick brown fox'.split()
print(len(words))

# %%
%time longest = max(words, key=len)

# %% [1]
%%time
print(longest.upper())
print(printed.stdout)

# %% [1]
def mean_price(prices):
    average = sum(prices) / len(prices)
    return round(average, 2)

# %% [2]
mean_price([3, 4])
print(average)
#     ^^^^^^^ local-to-function certain
#     ^^^^^^^ forecast local-to-function certain
# !! NameError: name 'average' is not defined

# %%
def shout(words):
    return words.upper()
print(words)
#     ^^^^^ next local-to-function certain
#     ^^^^^ forecast local-to-function certain

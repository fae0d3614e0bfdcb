The function has got an argument, but the kernel has the old one.
# %% [1]
# ran: def shorten(text):
# ran:     return text[:3]
def shorten(text, length):
    return text[:length]

# %% [2]
print(shorten('Wednesday', 2))

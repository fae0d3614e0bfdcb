# %% [1]
import math
words = ['a', 'b']
list = ['milk', 'tea']

# %% [2]
letters = list('abc')
#         ^^^^^^^^^^^ shadowed-builtin certain
# !! TypeError: 'list' object is not callable

# %% [3]
sum = math.fsum([1, 2])
max, min = 3, 1

# %% [4]
print(sum([1, 2]))
#     ^^^^^^^^^^^ shadowed-builtin certain
# !! TypeError: 'float' object is not callable

# %% [5]
highest = max(len(word) for word in words)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shadowed-builtin certain
# !! TypeError: 'int' object is not callable

# %% [6]
def count(items):
    return dict(enumerate(items))
#          ^^^^^^^^^^^^^^^^^^^^^^ shadowed-builtin certain

# %% [7]
for str in words:
    print(str)

# %% [8]
print(words[0].upper() + str(3))
#                        ^^^^^^ shadowed-builtin likely
# !! TypeError: 'str' object is not callable

# %% [9]
print(isinstance(words, (tuple, list)))
#                               ^^^^ shadowed-builtin certain
# !! TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union

# %% [10]
dict = {'a': 1}

# %% [11]
count(words)
# !! TypeError in [6] line 2: 'dict' object is not callable

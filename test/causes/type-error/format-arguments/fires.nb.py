Formats and values that do not fit.
# %% [1]
name = 'Ada'
age = input('Age? ')

# %% [2]
print('%s is %s' % name)
# !! TypeError: not enough arguments for format string
#     ^^^^^^^^^^^^^^^^^ format-arguments certain

# %% [3]
print('Hello' % name)
# !! TypeError: not all arguments converted during string formatting
#     ^^^^^^^^^^^^^^ format-arguments certain

# %% [4]
print('%d years' % age)
# !! TypeError: %d format: a real number is required, not str
#     ^^^^^^^^^^^^^^^^ format-arguments certain

# %% [5]
print('{} is {}'.format(name))
# !! IndexError: Replacement index 1 out of range for positional args tuple
#     ^^^^^^^^^^^^^^^^^^^^^^^ format-arguments certain

# %% [6]
print(f'{age:.2f}')
# !! ValueError: Unknown format code 'f' for object of type 'str'
#^^^^^^^^^^^^^^^^^^ format-arguments certain

# %% [7]
print('100%y %s' % name)
# !! ValueError: unsupported format character 'y' (0x79) at index 4
#     ^^^^^^^^^^^^^^^^^ format-arguments certain

# %% [8]
print('%s %s' % (name, age, 3))
# !! TypeError: not all arguments converted during string formatting
#     ^^^^^^^^^^^^^^^^^^^^^^^^ format-arguments certain

Texts that are no numbers.
# %% [1]
amount = '1,234.00'
age = input('Age? ')
share = '45 %'

# %% [2]
float(amount)
# !! ValueError: could not convert string to float: '1,234.00'
#^^^^^^^^^^^^ string-to-number certain

# %% [3]
totals = sum(float(row['total']) for row in rows)
# !! ValueError: could not convert string to float: '1,234.00'
#            ^^^^^^^^^^^^^^^^^^^ string-to-number certain

# %% [4]
int(age)
# !! ValueError: invalid literal for int() with base 10: ''
#^^^^^^^ string-to-number certain

# %% [5]
int('3.5')
# !! ValueError: invalid literal for int() with base 10: '3.5'
#^^^^^^^^^ string-to-number certain

# %% [6]
float(share)
# !! ValueError: could not convert string to float: '45 %'
#^^^^^^^^^^^ string-to-number certain

# %% [7]
values = [float(v) for v in line.split(';')]
# !! ValueError: could not convert string to float: '?'
#         ^^^^^^^^ string-to-number certain

# %% [8]
list(map(int, words))
# !! ValueError: invalid literal for int() with base 10: 'Name'
#    ^^^^^^^^^^^^^^^ string-to-number certain

# %% [9]
price = float(cell + '')
# !! ValueError: could not convert string to float: '$12.50'
#       ^^^^^^^^^^^^^^^^ string-to-number certain

# %% [10]
float(height)
# !! ValueError: could not convert string to float: '12cm'
#^^^^^^^^^^^^ string-to-number certain

# %% [11]
float(comma)
# !! ValueError: could not convert string to float: '3,5'
#^^^^^^^^^^^ string-to-number certain

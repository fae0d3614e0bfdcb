Operators between values that do not go together.
# %% [1]
age = input('Age? ')
name = 'Ada'
n = 3
rates = [0.1, 0.2]
limits = [1, 2, 3]

# %% [2]
age + 1
# !! TypeError: can only concatenate str (not "int") to str
#^^^^^^ unsupported-operands certain

# %% [3]
print('You have ' + n + ' items, ' + name)
# !! TypeError: can only concatenate str (not "int") to str
#     ^^^^^^^^^^^^^^^ unsupported-operands certain

# %% [4]
rest = limits - rates
# !! TypeError: unsupported operand type(s) for -: 'list' and 'list'
#      ^^^^^^^^^^^^^^ unsupported-operands certain

# %% [5]
half = rates / 2
# !! TypeError: unsupported operand type(s) for /: 'list' and 'int'
#      ^^^^^^^^^ unsupported-operands certain

# %% [6]
if age > 18:
# !! TypeError: '>' not supported between instances of 'str' and 'int'
#  ^^^^^^^^ unsupported-operands certain
    print('adult')

# %% [7]
rates + n
# !! TypeError: can only concatenate list (not "int") to list
#^^^^^^^^ unsupported-operands certain

# %% [8]
n += age
# !! TypeError: unsupported operand type(s) for +=: 'int' and 'str'
#^^^^^^^ unsupported-operands certain

# %% [9]
text = ('a'
        + +name)
# !! TypeError: bad operand type for unary +: 'str'
#         ^^^^^ unsupported-operands certain

# %% [10]
sum(words)
# !! TypeError: unsupported operand type(s) for +: 'int' and 'str'
#^^^^^^^^^ unsupported-operands likely

# %% [11]
def total():
    return n

# %% [13]
sorted(rows)
# !! TypeError: unorderable types: str() < float()
#^^^^^^^^^^^ unsupported-operands likely

# %% [14]
name * 2.5
# !! TypeError: can't multiply sequence by non-int of type 'float'
#^^^^^^^^^ unsupported-operands certain

# %% [15]
first.day - second.day
# !! TypeError: unsupported operand type(s) for -: 'str' and 'str'
#^^^^^^^^^^^^^^^^^^^^^ unsupported-operands certain

# %% [16]
prices = [{'paid': 2}, {'paid': None}]
sum(row['paid'] for row in prices)
# !! TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsupported-operands likely

# %% [17]
prices.sort()
# !! TypeError: '<' not supported between instances of 'dict' and 'dict'
#^^^^^^^^^^^^ unsupported-operands likely

# %% [18]
prices[1]['paid'] - 1
# !! TypeError: unsupported operand type(s) for -: 'NoneType' and 'int'
#^^^^^^^^^^^^^^^^^^^^ unsupported-operands certain

# %% [19]
import datetime
today = datetime.date.today()
print('on ' + today)
# !! TypeError: can only concatenate str (not "datetime.date") to str
#     ^^^^^^^^^^^^^ unsupported-operands certain

# %% [1]
if x = 1:
#    ^ syntax-assignment-as-condition certain
# !! SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    print(x)

# %% [2]
while n = 3:
#       ^ syntax-assignment-as-condition certain
# !! SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    pass

# %% [3]
[x for x in xs if x = 1]
#                   ^ syntax-assignment-as-condition certain
# !! SyntaxError: invalid syntax

# %% [4]
df[df['a'] = 1]
#          ^ syntax-assignment-as-condition certain
# !! SyntaxError: cannot assign to subscript here. Maybe you meant '==' instead of '='?

# %% [1]
if a:
    x = 1
  else:
# ^^^^ syntax-clause-without-statement certain
# !! IndentationError: unindent does not match any outer indentation level
    x = 2

# %% [2]
else:
#^^^ syntax-clause-without-statement likely
# !! SyntaxError: invalid syntax
    x = 1

# %% [3]
for i in xs:
    if i:
        x = 1
    print(i)
        else:
#       ^^^^ syntax-clause-without-statement certain
# !! IndentationError: unexpected indent
        x = 2

# %% [4]
if a:
    x = 1
y = 2
else:
#^^^ syntax-clause-without-statement certain
# !! SyntaxError: invalid syntax
    x = 3

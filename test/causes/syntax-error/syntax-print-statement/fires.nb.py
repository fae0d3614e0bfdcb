# %% [1]
print 'hello'
#^^^^^^^^^^^^ syntax-print-statement certain
# !! SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?

# %% [2]
x = 1
print x, 2
#^^^^^^^^^ syntax-print-statement certain
# !! SyntaxError: Missing parentheses in call to 'print'. Did you mean print(x, 2)?

# %% [3]
for i in range(3):
    print i,
#   ^^^^^^^^ syntax-print-statement certain
# !! SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?

# %% [4]
if f: print >>f, 'a'; print 'b'
#                     ^^^^^^^^^ syntax-print-statement certain
# !! SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?

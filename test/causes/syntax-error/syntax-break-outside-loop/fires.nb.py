# %% [1]
if x:
    break
#   ^^^^^ syntax-break-outside-loop likely
# !! SyntaxError: 'break' outside loop

# %% [2]
for i in xs:
    print(i)
if i > 3:
    break
#   ^^^^^ syntax-break-outside-loop certain
# !! SyntaxError: 'break' outside loop

# %% [3]
continue
#^^^^^^^ syntax-break-outside-loop likely
# !! SyntaxError: 'continue' not properly in loop

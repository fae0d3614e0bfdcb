# %% [1]
x = 1 if a
#     ^^ syntax-conditional-without-else certain
# !! SyntaxError: expected 'else' after 'if' expression

# %% [2]
print(x) if x > 1
#        ^^ syntax-conditional-without-else certain
# !! SyntaxError: expected 'else' after 'if' expression

# %% [3]
f(1 if a)
#   ^^ syntax-conditional-without-else certain
# !! SyntaxError: invalid syntax

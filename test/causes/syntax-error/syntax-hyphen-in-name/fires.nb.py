# %% [1]
learning-rate = 0.1
#^^^^^^^^^^^^ syntax-hyphen-in-name certain
# !! SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
print(learning-rate)

# %% [2]
a-b-c = 1
#^^^^ syntax-hyphen-in-name certain
# !! SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?

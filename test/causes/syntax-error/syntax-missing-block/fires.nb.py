# %% [1]
for i in range(3):
print(i)
#^^^^ syntax-missing-block certain
# !! IndentationError: expected an indented block after 'for' statement on line 1

# %% [2]
def f():
return 1
#^^^^^ syntax-missing-block certain
# !! IndentationError: expected an indented block after function definition on line 1

print(f())

# %% [3]
if x:
else:
#^^^ syntax-missing-block certain
# !! IndentationError: expected an indented block
    y = 1

# %% [4]
class A:

    def f(self):
    return 1
#   ^^^^^^ syntax-missing-block certain
# !! IndentationError: expected an indented block after function definition on line 3

# %% [1]
def f():
    x = 1
  y = 2
# ^ syntax-unindent-mismatch certain
# !! IndentationError: unindent does not match any outer indentation level

# %% [2]
if a:
        b = 1
    c = 2
#   ^ syntax-unindent-mismatch certain
# !! IndentationError: unindent does not match any outer indentation level

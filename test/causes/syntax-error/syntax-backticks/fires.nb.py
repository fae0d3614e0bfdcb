# %% [1]
x = `y`
#   ^^^ syntax-backticks certain
# !! SyntaxError: invalid syntax

# %% [2]
```python
#^^ syntax-backticks certain
# !! SyntaxError: invalid syntax
x = 1
```

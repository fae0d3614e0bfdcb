# %% [1]
p = 'C:\Users\me\x.csv'
#   ^^^^^^^^^^^^^^^^^^^ syntax-path-escape certain
# !! SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \UXXXXXXXX escape

# %% [2]
df = pd.read_csv("C:\Users\a.csv")
#                ^^^^^^^^^^^^^^^^ syntax-path-escape certain
# !! SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \UXXXXXXXX escape

# %% [3]
x = '\x'
#   ^^^^ syntax-path-escape certain
# !! SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape

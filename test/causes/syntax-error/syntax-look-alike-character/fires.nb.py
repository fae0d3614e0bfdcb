# %% [1]
x = 3 – 1
#     ^ syntax-look-alike-character certain
# !! SyntaxError: invalid character '–' (U+2013)

# %% [2]
y = 2 × 3
#     ^ syntax-look-alike-character certain
# !! SyntaxError: invalid character '×' (U+00D7)

# %% [3]
if x ≤ 3:
#    ^ syntax-look-alike-character certain
# !! SyntaxError: invalid character in identifier
    print（x）

# %% [1]
rates = [1, 2]
base = 3

# %% [2]
del rates

# %% [3]
print(base, rates)
#           ^^^^^ name-deleted certain
#           ^^^^^ forecast name-deleted certain
# !! NameError: name 'rates' is not defined

# %% [4]
try:
    1 / 0
except ZeroDivisionError as problem:
    print(problem)
print(problem)
#     ^^^^^^^ name-deleted certain
# !! NameError: name 'problem' is not defined

# %% [5]
kept = 1
%reset -f

# %%
print(kept)
#     ^^^^ next name-deleted certain
#     ^^^^ forecast name-deleted certain

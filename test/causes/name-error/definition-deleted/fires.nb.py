# %% [old 4] deleted
threshold = 0.8

# %% [1]
scores = [0.7, 0.9]

# %% [2]
good = [score for score in scores if score > threshold]
#                                            ^^^^^^^^^ definition-deleted certain
# !! NameError: name 'threshold' is not defined

# %% deleted
best = max(scores)

# %%
print(best)
#     ^^^^ next definition-deleted certain

# %% [3] deleted
smallest = min(scores)

# %% [4]
# The kernel still has it; a clean run would not.
print(smallest)
#     ^^^^^^^^ forecast definition-deleted certain

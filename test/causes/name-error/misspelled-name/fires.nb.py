# %% [1]
customer_ages = [31, 45]

# %% [2]
print(custmer_ages)
#     ^^^^^^^^^^^^ misspelled-name likely
#     ^^^^^^^^^^^^ forecast misspelled-name likely
# !! NameError: name 'custmer_ages' is not defined

# %%
is_open = true
#         ^^^^ next misspelled-name likely
#         ^^^^ forecast misspelled-name likely

# %% [1]
x_train, y_train = [1], [2]
data1 = 3
n = 4

# %% [2]
print(x_test)
#     ^^^^^^ undefined-name certain
#     ^^^^^^ forecast undefined-name certain
# !! NameError: name 'x_test' is not defined

# %%
print(data2)
print(N)
print(i)

needs sklearn
# %% [1]
from sklearn.linear_model import LinearRegression
line = LinearRegression().fit([[1, 10], [2, 20], [3, 25]], [5, 9, 12])

# %% [2]
guess = line.predict([4, 30])
print(round(guess[0]))

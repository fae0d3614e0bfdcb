needs pandas
# %% [1]
import pandas as pd
people = pd.DataFrame({'age': [15, 40, 70], 'town': ['Bern', 'Basel', 'Bern'], 'income': [0, 300, 100]})

# %% [2]
grown = people[people['age'] > 18 & people['town'] == 'Bern']

# %% [3]
rich = people[people.age > 18 & people.income > 50 & people.income < 200]
print(list(rich.age))

# %% [1]
form = {'name': 'Ida', 'rounds': '4'}
rounds = form['rounds']

# %% [2]
laps = [400 * lap for lap in range(rounds)]
print(laps)

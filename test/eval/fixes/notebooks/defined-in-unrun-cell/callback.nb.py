# %%
def by_last_name(person):
    return person.split()[-1]

# %% [1]
people = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper']

# %%
ranking = sorted(people, key=by_last_name)

# %% [2]
for place, person in enumerate(ranking, 1):
    print(place, person)

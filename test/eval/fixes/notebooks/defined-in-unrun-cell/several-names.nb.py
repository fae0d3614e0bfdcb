# %%
seats = 40
rows = 8

# %%
def ticket(row, seat):
    return f'{row:02}-{seat:02}'

# %%
booked = {ticket(1, 3), ticket(2, 5)}

# %% [1]
free = [
    ticket(row, seat)
    for row in range(1, rows + 1)
    for seat in range(1, seats // rows + 1)
    if ticket(row, seat) not in booked
]
print(len(free))

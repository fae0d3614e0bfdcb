# %% [1]
# ran: colours = ['red', 'green'
# ran: favourite = colours[0]
colours = ['red', 'green']
favourite = colours[0]

# %% [2]
%time print(favourite)

# %% [1]
# ran: print('nothing yet')
%%capture out
answer = 6 * 7
print(answer)

# %% [2]
print(out.stdout, answer)

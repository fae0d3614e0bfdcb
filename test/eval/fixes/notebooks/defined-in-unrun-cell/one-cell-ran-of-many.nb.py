A cell that ran, failed, was mended and ran again is no reason to run it a third time.
# %% [1, 2]
# ran [1]: log = open('missing.log')
log = ['start', 'stop']

# %%
events = [line.upper() for line in log]

# %% [3]
print(events[0])

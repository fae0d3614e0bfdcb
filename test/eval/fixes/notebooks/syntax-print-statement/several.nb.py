# %% [1]
scores = [3, 5]

# %% [2]
for score in scores:
    print score,
print 'total %d' % sum(scores)

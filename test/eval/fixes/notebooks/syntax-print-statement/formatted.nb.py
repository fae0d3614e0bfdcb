# %% [1]
loss = 0.25
epoch = 3

# %% [2]
print "epoch %d: loss %.2f" % (epoch, loss)

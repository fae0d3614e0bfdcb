# %% [1]
import cPickle
print(cPickle.loads(cPickle.dumps([1, 2])))

# %% [1]
scores = score_all(jobs)
# !! BrokenProcessPool: A task has failed to un-serialize. Please ensure that the arguments of the function are all picklable.

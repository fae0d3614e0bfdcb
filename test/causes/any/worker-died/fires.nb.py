# %% [1]
for batch in batches: learn(batch)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ worker-died likely
# !! RuntimeError: DataLoader worker (pid(s) 1377, 1498) exited unexpectedly

# %% [2]
scores = score_all(jobs)
#^^^^^^^^^^^^^^^^^^^^^^^ worker-died likely
# !! TerminatedWorkerError: A worker process managed by the executor was unexpectedly terminated. This could be caused by a segmentation fault while calling the function or by an excessive memory usage causing the Operating System to kill the worker.

# %% [3]
for batch in batches: learn(batch)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ worker-died likely
# !! RuntimeError: DataLoader worker (pid 77) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory.

# %% [1]
model.fit(images)
#^^^^^^^^^^^^^^^^ kernel-died likely
# !! Error: The Kernel crashed while executing code in the current cell or a previous cell. Please review the code in the cell(s) to identify a possible cause of the failure.

# %% [2]
load_all()
#^^^^^^^^^ kernel-died certain
# !! DeadKernelError: Kernel died: out of memory (exit code 137)

# %% [1]
!echo ready
print(glob.glob('*.nothing'))

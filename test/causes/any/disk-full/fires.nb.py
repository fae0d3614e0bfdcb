# %% [1]
table.to_csv('all.csv')
#^^^^^^^^^^^^^^^^^^^^^^ disk-full certain
# !! OSError: [Errno 28] No space left on device

# %% [2]
saver.save()
#^^^^^^^^^^^ disk-full certain
# !! ResourceExhaustedError: checkpoints/ckpt-34.tempstate; No space left on device [Op:SaveV2]

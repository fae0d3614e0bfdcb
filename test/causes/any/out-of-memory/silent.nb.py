# %% [1]
model.cuda()
# !! RuntimeError: CUDA out of memory. Tried to allocate 2.00 MiB (GPU 0; 16.00 GiB total capacity; 14.00 GiB already allocated; 1.00 MiB free; 15.00 GiB reserved in total by PyTorch)

# %% [1]
model.cuda()
#^^^^^^^^^^^ gpu-out-of-memory certain
# !! RuntimeError: CUDA out of memory. Tried to allocate 360.00 MiB (GPU 0; 16.00 GiB total capacity; 14.00 GiB already allocated; 200.00 MiB free; 15.00 GiB reserved in total by PyTorch)

# %% [2]
loss.backward()
#^^^^^^^^^^^^^^ gpu-out-of-memory certain
# !! OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 MiB (GPU 0; 16.00 GiB total capacity; 40.00 MiB already allocated; 21.00 MiB free; 42.00 MiB reserved in total by PyTorch)

# %% [3]
model.fit(images)
#^^^^^^^^^^^^^^^^ gpu-out-of-memory certain
# !! ResourceExhaustedError: OOM when allocating tensor with shape[64,128,256,256] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc

# %% [4]
model.fit(images)
#^^^^^^^^^^^^^^^^ gpu-out-of-memory certain
# !! OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 14.75 GiB of which 9.00 MiB is free. Of the allocated memory 14.00 GiB is allocated by PyTorch, and 1.00 GiB is reserved by PyTorch but unallocated.

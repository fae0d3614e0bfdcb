# %% [1]
model.cuda()
#^^^^^^^^^^^ gpu-missing certain
# !! AssertionError: Torch not compiled with CUDA enabled

# %% [3]
model.cuda()
#^^^^^^^^^^^ gpu-missing certain
# !! RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU

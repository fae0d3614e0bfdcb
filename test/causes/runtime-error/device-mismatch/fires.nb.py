# %% [1]
images = load('images')
scores = net(images)

# %% [2]
scores = net(images)
#            ^^^^^^ device-mismatch certain
# !! RuntimeError via torch/nn/modules/linear.py forward: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu! (when checking argument for argument mat1 in method wrapper_addmm)

# %% [3]
table = scores.numpy()
#       ^^^^^^ device-mismatch certain
# !! TypeError: can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.

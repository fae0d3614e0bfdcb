# %% [1]
loss = criterion(net(images), labels)

# %% [2]
loss.backward()
#^^^ gradient-misuse certain
# !! RuntimeError via torch/autograd/__init__.py backward: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed).

# %% [3]
plt.plot(loss.numpy())
#        ^^^^ gradient-misuse certain
# !! RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.

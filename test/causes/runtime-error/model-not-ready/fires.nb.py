# %% [1]
import keras
net = make_net()

# %% [2]
net.fit(images, labels)
#^^ model-not-ready certain
# !! RuntimeError via keras/engine/training.py _assert_compile_was_called: You must compile your model before training/testing. Use `model.compile(optimizer, loss)`.

# %% [3]
net.summary()
#^^ model-not-ready certain
# !! ValueError via keras/engine/training.py summary: This model has not yet been built. Build the model first by calling `build()` or by calling the model on a batch of data.

# %% [1]
import torch
from torch import nn
from keras import layers
images = load('images')
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
model = make_model()

# %% [2]
scores = net(images)
#            ^^^^^^ layer-input-mismatch certain
# !! RuntimeError via torch/nn/modules/linear.py forward: mat1 and mat2 shapes cannot be multiplied (64x3072 and 784x10)

# %% [3]
model.fit(images, labels)
#         ^^^^^^ layer-input-mismatch certain
# !! ValueError via keras/utils/traceback_utils.py error_handler: Input 0 of layer "sequential" is incompatible with the layer: expected shape=(None, 100, 100, 3), found shape=(None, 223, 223, 3)

# %% [4]
model.predict(images[0])
#             ^^^^^^^^^ layer-input-mismatch certain
# !! ValueError via keras/engine/input_spec.py assert_input_compatibility: Input 0 of layer "conv2d" is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (None, 28, 28)

# %% [5]
class Net(nn.Module):
    def forward(self, x):
        return self.conv(x)
#                        ^ layer-input-mismatch certain

# %% [6]
Net()(images)
# !! RuntimeError in [5] line 3 via torch/nn/modules/conv.py _conv_forward: Given groups=1, weight of size [6, 3, 5, 5], expected input[4, 1, 28, 28] to have 3 channels, but got 1 channels instead

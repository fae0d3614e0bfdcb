# %% [1]
net = Net(classes=10)

# %% [2]
net.load_state_dict(torch.load('net.pt'))
#^^ state-dict-mismatch certain
# !! RuntimeError via torch/nn/modules/module.py load_state_dict: Error(s) in loading state_dict for Net:\n\tsize mismatch for fc.weight: copying a param with shape torch.Size([5, 128]) from checkpoint, the shape in current model is torch.Size([10, 128]).

# %% [3]
net.load_state_dict(state)
#^^ state-dict-mismatch certain
# !! RuntimeError via torch/nn/modules/module.py load_state_dict: Error(s) in loading state_dict for Net:\n\tMissing key(s) in state_dict: "fc.weight", "fc.bias". \n\tUnexpected key(s) in state_dict: "module.fc.weight", "module.fc.bias". 

# %% [4]
saved = models.load_model('net.keras')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ state-dict-mismatch certain
# !! ValueError via keras/saving/legacy/serialization.py class_and_config_for_serialized_keras_object: Unknown layer: 'Patches'. Please ensure you are using a `keras.utils.custom_object_scope`

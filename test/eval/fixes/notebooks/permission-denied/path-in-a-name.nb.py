The first cell stands in for a host whose input folder can only be read.
# %% [1]
written = {}

def write_model(path, weights):
    if path.startswith('/kaggle/input/'):
        raise OSError(30, 'Read-only file system', path)
    written[path] = weights

# %% [2]
target = '/kaggle/input/flowers/model.bin'
write_model(target, [0.2, 0.8])
print(len(written))

The first cell stands in for a host whose input folder can only be read.
# %% [1]
def save(text, path):
    if path.startswith('/kaggle/input/'):
        raise OSError(30, 'Read-only file system', path)
    return len(text)

# %% [2]
size = save('town,rain', '/kaggle/input/weather/clean.csv')
print(size)

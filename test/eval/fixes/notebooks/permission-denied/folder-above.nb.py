The first cell stands in for a host whose input folder can only be read.
# %% [1]
class Log:
    def __init__(self, path):
        if path.startswith('../input/'):
            raise OSError(30, 'Read-only file system', path)
        self.lines = []

# %% [2]
log = Log(path='../input/trials/log.txt')
log.lines.append('start')

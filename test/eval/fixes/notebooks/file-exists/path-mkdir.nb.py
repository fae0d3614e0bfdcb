# %% [1]
import tempfile
from pathlib import Path
folder = Path(tempfile.mkdtemp()) / 'runs'

# %% [2, 3]
folder.mkdir(parents=True)
print(folder.is_dir())

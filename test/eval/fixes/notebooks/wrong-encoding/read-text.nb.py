# %% [1]
import tempfile
from pathlib import Path
note = Path(tempfile.mkdtemp()) / 'note.txt'
note.write_bytes('caf\u00e9 cr\u00e8me'.encode('latin-1'))

# %% [2]
words = note.read_text(encoding='utf-8').split()
print(len(words))

# %% [1]
from __future__ import annotations

def first(items: list[int]) -> int | None:
    return items[0] if items else None

folder = Path('.')
print(first([3]), folder.is_dir())

# %% [1]
import pandas as pd
#^^^^^^^^^^^^^^^^^^ binary-incompatible certain
# !! ValueError: numpy.dtype size changed, may indicate binary incompatibility. Expected 96 from C header, got 88 from PyObject

# %% [2]
import cv2
#^^^^^^^^^ binary-incompatible certain
# !! ImportError: libGL.so.1: cannot open shared object file: No such file or directory

# %% [3]
from rasterio import open as open_raster
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ binary-incompatible certain
# !! ImportError: DLL load failed while importing _base: The specified module could not be found.

# %% [4]
import torchvision
#^^^^^^^^^^^^^^^^^ binary-incompatible certain
# !! OSError: /opt/env/lib/python3.10/site-packages/torchvision/_C.so: undefined symbol: _ZN3c104cuda9

# %% [5]
import lightgbm
#^^^^^^^^^^^^^^ binary-incompatible certain
# !! OSError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.32' not found (required by /opt/env/lib/lib_lightgbm.so)

# %% [6]
import tensorboard
#^^^^^^^^^^^^^^^^^ binary-incompatible certain
# !! TypeError: Descriptors cannot not be created directly.

# %% [7]
import h5py
#^^^^^^^^^^ binary-incompatible certain
# !! ImportError: dlopen(/opt/env/h5py/_errors.so, 0x0002): tried: '/opt/env/h5py/_errors.so' (mach-o file, but is an incompatible architecture (have 'x86_64', need 'arm64'))

# %% [1]
import sys
sys.exit(0)
#^^^^^^^^^^ system-exit certain
# !! SystemExit: 0

# %% [2]
import argparse
args = argparse.ArgumentParser().parse_args()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ system-exit likely
# !! SystemExit: 2

# %% [3]
sys.exit(2)
#^^^^^^^^^^ system-exit certain
# !! SystemExit: 2

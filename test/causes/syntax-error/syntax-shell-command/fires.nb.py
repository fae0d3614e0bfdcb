# %% [1]
import os
pip install pandas
#^^^^^^^^^^^^^^^^^ syntax-shell-command certain
# !! SyntaxError: invalid syntax

# %% [2]
x = 1
ls -l data
#^^^^^^^^^ syntax-shell-command certain
# !! SyntaxError: invalid syntax

# %% [3]
cd ..
#^^^^ syntax-shell-command certain
# !! SyntaxError: invalid syntax
x = 1

# %% [4]
git clone https://github.com/a/b.git
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax-shell-command certain
# !! SyntaxError: invalid syntax
cd b

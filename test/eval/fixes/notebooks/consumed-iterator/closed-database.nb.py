# %% [1]
import sqlite3
shop = sqlite3.connect(':memory:')
shop.execute('CREATE TABLE sales (item TEXT)')

# %% [3]
count = shop.execute('SELECT count(*) FROM sales').fetchone()

# %% [2]
shop.close()

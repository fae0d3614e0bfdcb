# %% [1]
# ran: rate = 0.8
rate = 0.9
#^^^^^^^^^ state edited-since-run certain

# %% [2]
# ran: print('sum')
print('total')
#^^^^^^^^^^^^^ state edited-since-run certain

# %% [3]
# ran: low = 1
# ran: high = 2
low = 1
top = 2
#^^^^^^ state edited-since-run certain

# %% [4]
# ran: query = '''
# ran: select a
# ran:
# ran: from b'''
query = '''
select a
from b'''
#^^^^^^^^ state edited-since-run certain

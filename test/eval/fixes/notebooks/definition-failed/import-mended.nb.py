# %% [1]
# ran: from collections import Countr
# ran: import heapq
from collections import Counter
import heapq

# %% [2]
heap = [5, 1, 4]
heapq.heapify(heap)

# %% [1]
queue = Queue()
queue.add('first')
print(len(queue))

# %%
class Queue:
    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)

    def __len__(self):
        return len(self.items)

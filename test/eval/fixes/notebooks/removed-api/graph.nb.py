needs networkx
# %% [1]
import networkx as nx
graph = nx.path_graph(3)

# %% [2]
for node in graph.node:
    print(node)

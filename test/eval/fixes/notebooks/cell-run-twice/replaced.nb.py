# %% [1]
import json

answer = '{"temperature": 21.5}'

# %% [2, 3]
answer = json.loads(answer)
print(answer['temperature'])

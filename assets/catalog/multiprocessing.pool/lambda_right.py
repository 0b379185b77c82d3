import operator, pickle
from functools import partial

print(pickle.loads(pickle.dumps(partial(operator.add, 1)))(2))

# Output:
# 3

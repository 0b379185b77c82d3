import pickle
from collections import defaultdict

stock = defaultdict(int, tea=4)
print(pickle.loads(pickle.dumps(stock))["milk"])

# Output:
# 0

import pickle
from collections import defaultdict

stock = defaultdict(lambda: 0, tea=4)
try:
    pickle.dumps(stock)
except (pickle.PicklingError, AttributeError):
    print("a lambda has no name to find it by")

# Output:
# a lambda has no name to find it by

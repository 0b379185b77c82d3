import pickle
from datetime import date

order = {"day": date(2026, 3, 1), "items": {"tea", "milk"}, "paid": True}
with open("order.pkl", "wb") as file:  # b: bytes
    pickle.dump(order, file)
with open("order.pkl", "rb") as file:
    print(pickle.load(file) == order)

# Output:
# True

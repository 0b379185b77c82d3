import pickle

for order in ("tea", 2), ("milk", 1):
    with open("orders.pkl", "ab") as file:  # a: append
        pickle.dump(order, file)

with open("orders.pkl", "rb") as file:
    while True:
        try:
            print(pickle.load(file))
        except EOFError:
            break

# Output:
# ('tea', 2)
# ('milk', 1)

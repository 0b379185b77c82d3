import pickle

data = b"c__main__\nItem\n)R."


class Product:
    pass


Item = Product  # the old name still leads to it
print(type(pickle.loads(data)).__name__)

# Output:
# Product

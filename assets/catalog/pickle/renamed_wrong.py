import pickle

data = b"c__main__\nItem\n)R."  # the class is called Product now
try:
    pickle.loads(data)
except AttributeError as error:
    print(type(error).__name__)

# Output:
# AttributeError

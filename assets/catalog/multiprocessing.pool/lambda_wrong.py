import pickle  # a pool pickles what it sends

try: pickle.dumps(lambda n: n + 1)
except (pickle.PicklingError, AttributeError) as error: print(type(error).__name__ in "PicklingError AttributeError")

# Output:
# True

import json

ages = {1: "one", 2: "two"}
copy = json.loads(json.dumps(ages))
print(copy, 1 in copy)

# Output:
# {'1': 'one', '2': 'two'} False

import json

ages = {1: "one", 2: "two"}
copy = {int(key): value for key, value in json.loads(json.dumps(ages)).items()}
print(copy, 1 in copy)

# Output:
# {1: 'one', 2: 'two'} True

import json

print(json.loads('"' + r"thé\t3" + '"'))

# Output:
# thé	3

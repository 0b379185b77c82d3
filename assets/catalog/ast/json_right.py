import json

print(json.loads('{"open": true}'))

# Output:
# {'open': True}

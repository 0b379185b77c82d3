from urllib.parse import urlencode

print(urlencode({"tag": ["new", "bio"], "size": None}))

# Output:
# tag=%5B%27new%27%2C+%27bio%27%5D&size=None

from urllib.parse import unquote, urlencode

print(urlencode({"city": "New York"}))
print(unquote(unquote("New%2520York")))  # mends what others escaped twice

# Output:
# city=New+York
# New York

import shlex

line = "name='Corner Teas' city=Oslo open=9-17  # by Ada"
print(dict(part.split("=", 1) for part in shlex.split(line, comments=True)))

# Output:
# {'name': 'Corner Teas', 'city': 'Oslo', 'open': '9-17'}

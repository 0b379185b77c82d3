import tomllib

print(tomllib.loads("[log]\nlevel = 3\n\nport = 80"))

# Output:
# {'log': {'level': 3, 'port': 80}}

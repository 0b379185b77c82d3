import tomllib

print(tomllib.loads("port = 80\n\n[log]\nlevel = 3"))

# Output:
# {'port': 80, 'log': {'level': 3}}

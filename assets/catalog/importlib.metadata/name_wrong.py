from importlib import metadata

try: print(metadata.version("yaml"))
except metadata.PackageNotFoundError as error: print("not found:", error.name)

# Output:
# not found: yaml

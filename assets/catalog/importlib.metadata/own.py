from importlib import metadata

def version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "unknown (not installed)"

print("shop", version("my-tea-shop"))

# Output:
# shop unknown (not installed)

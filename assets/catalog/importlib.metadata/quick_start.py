from importlib import metadata

for package in ["pip-of-the-future", "no-such-shop"]:
    try:
        print(package, metadata.version(package))
    except metadata.PackageNotFoundError:
        print(package, "is not installed")

# Output:
# pip-of-the-future is not installed
# no-such-shop is not installed

import tomllib
from pathlib import Path

Path("shop.toml").write_text("port = 80")
with open("shop.toml") as file:
    try:
        print(tomllib.load(file))
    except TypeError as error:
        print(error)

# Output:
# File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`

import tomllib
from pathlib import Path

Path("shop.toml").write_text("port = 80")
with open("shop.toml", "rb") as file:
    print(tomllib.load(file))

# Output:
# {'port': 80}

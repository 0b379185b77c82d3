import tomllib
from pathlib import Path

Path("shop.toml").write_text('title = "Corner Teas"\n[open]\ndays = ["Mon", "Sat"]\n')
with open("shop.toml", "rb") as file:
    settings = tomllib.load(file)
print(settings)
print(settings["open"]["days"])

# Output:
# {'title': 'Corner Teas', 'open': {'days': ['Mon', 'Sat']}}
# ['Mon', 'Sat']

import json
from pathlib import Path

path = Path("settings.json")
path.write_text('{"theme": "dark", "size": 11}', encoding="utf-8")

with path.open(encoding="utf-8") as file:
    settings = json.load(file)
settings["size"] += 1
with path.open("w", encoding="utf-8") as file:
    json.dump(settings, file, indent=2)

print(path.read_text(encoding="utf-8"))

# Output:
# {
#   "theme": "dark",
#   "size": 12
# }

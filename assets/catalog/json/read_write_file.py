import json
from pathlib import Path

path = Path("settings.json")
path.write_text(json.dumps({"theme": "dark", "size": 11}), encoding="utf-8")

settings = json.loads(path.read_text(encoding="utf-8"))
settings["size"] += 1
with path.open("w", encoding="utf-8") as file:
    json.dump(settings, file, indent=2)

print(path.read_text(encoding="utf-8"))

# Output:
# {
#   "theme": "dark",
#   "size": 12
# }

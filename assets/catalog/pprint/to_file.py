from pathlib import Path
from pprint import pprint

settings = {"colour": "green", "sizes": [1, 2, 3]}
with open("settings.txt", "w", encoding="utf-8") as file:
    pprint(settings, stream=file, width=30)
print(Path("settings.txt").read_text(encoding="utf-8"))

# Output:
# {'colour': 'green',
#  'sizes': [1, 2, 3]}

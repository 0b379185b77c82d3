import configparser
from pathlib import Path

config = configparser.ConfigParser()
config["window"] = {"width": "800", "dark": "yes"}
config["window"]["title"] = "Notes"
with open("app.ini", "w", encoding="utf-8") as file:
    config.write(file)
print(Path("app.ini").read_text(encoding="utf-8").strip())

# Output:
# [window]
# width = 800
# dark = yes
# title = Notes

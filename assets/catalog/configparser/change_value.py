import configparser
from pathlib import Path

Path("app.ini").write_text("[window]\nwidth = 800\ndark = no\n", encoding="utf-8")
config = configparser.ConfigParser()
config.read("app.ini", encoding="utf-8")
config.set("window", "dark", "yes")
config.remove_option("window", "width")
with open("app.ini", "w", encoding="utf-8") as file:
    config.write(file)
print(Path("app.ini").read_text(encoding="utf-8").strip())

# Output:
# [window]
# dark = yes

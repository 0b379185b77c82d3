from collections import ChainMap

defaults = {"theme": "light", "size": 10, "language": "en"}
config_file = {"theme": "dark"}
command_line = {"size": 14}
settings = ChainMap(command_line, config_file, defaults)

print(dict(settings))
settings["language"] = "fr"
print(command_line, defaults["language"])
with_zoom = settings.new_child({"size": 28})
print(with_zoom["size"], settings["size"])

# Output:
# {'theme': 'dark', 'size': 14, 'language': 'en'}
# {'size': 14, 'language': 'fr'} en
# 28 14

import json
import tomllib

settings = {"shop": {"name": 'The "Pot"', "hours": [9, 17], "open": True}}
text = ""
for section, values in settings.items():
    text += f"[{section}]\n"
    text += "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items())
print(text)
print(tomllib.loads(text) == settings)

# Output:
# [shop]
# name = "The \"Pot\""
# hours = [9, 17]
# open = true
#
# True

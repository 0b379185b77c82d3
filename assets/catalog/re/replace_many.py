import re

words = {"cat": "dog", "dog": "cat", "red": "blue"}
pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")
print(pattern.sub(lambda match: words[match[0]], "red cat, catalog, dog"))

fields = {"name": "Ada", "day": "Monday"}


def fill(match):
    """Called for each match; what it returns is put in its place."""
    return fields.get(match["name"], match[0])


print(re.sub(r"\{(?P<name>\w+)\}", fill, "Dear {name}, see you on {day}. {sign}"))

# Output:
# blue dog, catalog, cat
# Dear Ada, see you on Monday. {sign}

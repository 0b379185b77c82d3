from string import Formatter, Template

text = Template("$greeting $name")
print(text.safe_substitute(greeting="Hello"))

class Gaps(dict):
    def __missing__(self, key):
        return f"<{key}?>"

print("{greeting} {name}".format_map(Gaps(greeting="Hello")))
print([field for _, field, _, _ in Formatter().parse("{a} and {b:.2f}")])

# Output:
# Hello $name
# Hello <name?>
# ['a', 'b']

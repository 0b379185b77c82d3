from importlib.resources import as_file, files

import phrases

print(phrases.load("de"))
data = files("phrases") / "data"
print(sorted(entry.name for entry in data.iterdir()))
with as_file(data / "en.txt") as path:
    print(path.suffix, path.stat().st_size)

# Output:
# ['Guten Tag', 'Gute Nacht']
# ['de.txt', 'en.txt']
# .txt 20

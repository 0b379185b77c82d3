import os

path = os.path.join("photos", "2026", "sea.jpg")
folder, name = os.path.split(path)
stem, extension = os.path.splitext(name)
print(path, folder, name, stem, extension, sep="\n")
print("is there:", os.path.exists(path))

# Output:
# photos/2026/sea.jpg
# photos/2026
# sea.jpg
# sea
# .jpg
# is there: False

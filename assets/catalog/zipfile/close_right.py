from zipfile import ZipFile, is_zipfile

with ZipFile("notes.zip", "w") as archive:
    archive.writestr("a.txt", "hello")
print(is_zipfile("notes.zip"))

# Output:
# True

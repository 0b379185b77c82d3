from zipfile import ZipFile, is_zipfile

archive = ZipFile("notes.zip", "w")
archive.writestr("a.txt", "hello")
print(is_zipfile("notes.zip"))

# Output:
# False

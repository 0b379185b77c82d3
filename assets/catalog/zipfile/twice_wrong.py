import warnings
from zipfile import ZipFile

warnings.simplefilter("ignore")  # it says: Duplicate name
with ZipFile("app.zip", "w") as archive:
    archive.writestr("version.txt", "1.0")
    archive.writestr("version.txt", "2.0")
    print(archive.namelist())

# Output:
# ['version.txt', 'version.txt']

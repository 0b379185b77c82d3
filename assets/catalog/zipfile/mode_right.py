from zipfile import ZipFile

for day in ("monday", "tuesday"):
    with ZipFile("week.zip", "a") as archive:
        archive.writestr(f"{day}.txt", "done")
print(ZipFile("week.zip").namelist())

# Output:
# ['monday.txt', 'tuesday.txt']

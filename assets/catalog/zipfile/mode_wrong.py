from zipfile import ZipFile

for day in ("monday", "tuesday"):
    with ZipFile("week.zip", "w") as archive:
        archive.writestr(f"{day}.txt", "done")
print(ZipFile("week.zip").namelist())

# Output:
# ['tuesday.txt']

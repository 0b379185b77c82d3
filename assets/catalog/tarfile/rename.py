import tarfile
from pathlib import Path

Path("work/today").mkdir(parents=True)
Path("work/today/tea.txt").touch()
with tarfile.open("tea.tar", "w") as archive:
    archive.add("work/today", arcname="tea-1.0")
    print(archive.getnames())

# Output:
# ['tea-1.0', 'tea-1.0/tea.txt']

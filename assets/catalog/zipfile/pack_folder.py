from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

Path("project/lib/__pycache__").mkdir(parents=True)
for name in ("main.py", "lib/tools.py", "lib/__pycache__/tools.pyc"):
    Path("project", name).touch()

folder = Path("project")
with ZipFile("project.zip", "w", ZIP_DEFLATED) as archive:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            archive.write(path, path.relative_to(folder))  # name inside
    print(archive.namelist())

# Output:
# ['lib/tools.py', 'main.py']

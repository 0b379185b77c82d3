import shutil
from datetime import date
from pathlib import Path

for name in ("main.py", "notes.tmp", "lib/code.py", "lib/__pycache__/code.pyc", ".git/config"):
    path = Path("project", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()

target = Path("backups", f"project-{date(2026, 3, 1)}")  # date.today() in real use
skip = shutil.ignore_patterns("*.tmp", "__pycache__", ".git")
shutil.copytree("project", target, ignore=skip)
for path in sorted(target.rglob("*")):
    print(path.as_posix())

# Output:
# backups/project-2026-03-01/lib
# backups/project-2026-03-01/lib/code.py
# backups/project-2026-03-01/main.py

import shutil
from pathlib import Path

Path("photos/2026").mkdir(parents=True)
Path("photos/2026/sea.txt").write_text("waves", encoding="utf-8")
shutil.copytree("photos", "backup")  # copy a folder with all it holds
shutil.rmtree("photos")  # delete it
print(Path("photos").exists(), Path("backup/2026/sea.txt").read_text(encoding="utf-8"))

# Output:
# False waves

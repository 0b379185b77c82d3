import shutil
from pathlib import Path

cache = Path("cache")
(cache / "sub").mkdir(parents=True)
(cache / "b.txt").touch()

for path in list(cache.iterdir()):
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
print(cache.exists(), list(cache.iterdir()))

# Output:
# True []

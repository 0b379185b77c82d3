import hashlib
from pathlib import Path


def digests(folder):
    """A dict: name of each file in the folder, and its checksum."""
    paths = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    return {path.as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


Path("site").mkdir()
Path("site/index.html").write_text("welcome", encoding="utf-8")
before = digests("site")
Path("site/index.html").write_text("hacked", encoding="utf-8")
Path("site/new.html").touch()
for name, digest in digests("site").items():
    if before.get(name) != digest:
        print("new:" if name not in before else "changed:", name)

# Output:
# changed: site/index.html
# new: site/new.html

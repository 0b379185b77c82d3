import gzip
import shutil
from pathlib import Path


def compress(path):
    """Put path.gz beside the file and delete the file."""
    target = path.with_name(path.name + ".gz")
    with path.open("rb") as source, gzip.open(target, "wb") as packed:
        shutil.copyfileobj(source, packed)  # in pieces: any size
    shutil.copystat(path, target)  # keep the date
    path.unlink()
    return target


Path("access.log").write_text("GET /index.html\n" * 1000, encoding="utf-8")
packed = compress(Path("access.log"))
print(packed, packed.stat().st_size < 1000, Path("access.log").exists())

# Output:
# access.log.gz True False

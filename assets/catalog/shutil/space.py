import shutil
from pathlib import Path


def readable(size):
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1024:
            break
        size /= 1024
    return f"{size:.1f} {unit}"


total, used, free = shutil.disk_usage(".")
print("used and free fit:", used + free <= total, "1 MB is free:", free > 1024**2)
Path("a.bin").write_bytes(bytes(123_456))
print(readable(sum(path.stat().st_size for path in Path().rglob("*.bin"))))

# Output:
# used and free fit: True 1 MB is free: True
# 120.6 KB

import gzip
import shutil
from pathlib import Path

Path("site").mkdir()
Path("site/index.html").write_text("welcome", encoding="utf-8")
shutil.make_archive("site", "gztar", base_dir="site")
data = gzip.open("site.tar.gz").read()
print(len(data), data[257:262])

# Output:
# 10240 b'ustar'

import shutil
from pathlib import Path

Path("site").mkdir()
Path("site/index.html").write_text("welcome", encoding="utf-8")
shutil.make_archive("site", "gztar", base_dir="site")
shutil.unpack_archive("site.tar.gz", "out", filter="data")
print(Path("out/site/index.html").read_text(encoding="utf-8"))

# Output:
# welcome

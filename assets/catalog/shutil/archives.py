import shutil
from pathlib import Path
from zipfile import ZipFile

Path("site/img").mkdir(parents=True)
Path("site/index.html").touch()

inside = shutil.make_archive("inside", "zip", root_dir="site")
whole = shutil.make_archive("whole", "zip", root_dir=".", base_dir="site")
for name in (inside, whole):
    print(Path(name).name, sorted(ZipFile(name).namelist()))

packed = shutil.make_archive("site", "gztar", root_dir="site")
shutil.unpack_archive(packed, "unpacked", filter="data")  # filter: tar only
print(Path(packed).name, Path("unpacked/index.html").exists())

# Output:
# inside.zip ['img/', 'index.html']
# whole.zip ['site/', 'site/img/', 'site/index.html']
# site.tar.gz True

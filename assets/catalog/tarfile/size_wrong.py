import io
import tarfile

with tarfile.open("tea.tar", "w") as archive:
    archive.addfile(tarfile.TarInfo("tea.txt"), io.BytesIO(b"green"))
    print(archive.getmember("tea.txt").size)

# Output:
# 0

import io
import tarfile

member = tarfile.TarInfo("tea.txt")
member.size = len(b"green")
with tarfile.open("tea.tar", "w") as archive:
    archive.addfile(member, io.BytesIO(b"green"))
    print(archive.getmember("tea.txt").size)

# Output:
# 5

import io
import tarfile

buffer = io.BytesIO()
with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
    data = "green tea".encode()
    member = tarfile.TarInfo("stock/tea.txt")
    member.size = len(data)
    archive.addfile(member, io.BytesIO(data))
buffer.seek(0)
with tarfile.open(fileobj=buffer) as archive:
    print(archive.extractfile("stock/tea.txt").read().decode())

# Output:
# green tea

import io
from zipfile import ZIP_DEFLATED, ZipFile

buffer = io.BytesIO()
with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
    archive.writestr("report.txt", "Sales: 120")
    archive.writestr("img/chart.svg", "<svg/>")
data = buffer.getvalue()  # bytes to send, store or save

with ZipFile(io.BytesIO(data)) as archive:  # bytes that were downloaded
    print(archive.namelist(), archive.read("report.txt").decode())

# Output:
# ['report.txt', 'img/chart.svg'] Sales: 120

from zipfile import ZIP_DEFLATED, ZipFile

with ZipFile("log.zip", "w", ZIP_DEFLATED) as archive:
    archive.writestr("log.txt", "GET /index.html\n" * 1000)
    print("smaller:", archive.getinfo("log.txt").compress_size < 16000)

# Output:
# smaller: True

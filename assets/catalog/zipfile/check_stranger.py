from zipfile import ZIP_DEFLATED, ZipFile


def unpack(file, folder, max_files=1000, max_bytes=10_000_000):
    with ZipFile(file) as archive:
        infos = archive.infolist()
        if len(infos) > max_files or sum(info.file_size for info in infos) > max_bytes:
            raise ValueError("refused: too much inside")
        return [archive.extract(info, folder) for info in infos]


for name, data in (("../../evil.txt", b"outside?"), ("zeros.bin", bytes(11_000_000))):
    with ZipFile("mail.zip", "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    try:
        print(unpack("mail.zip", "out"))
    except ValueError as error:
        print(error)

# Output:
# ['out/evil.txt']
# refused: too much inside

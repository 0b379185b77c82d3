import codecs

def read(data: bytes) -> tuple[str, str]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16"), "utf-16"
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise AssertionError("latin-1 decodes everything")

for data in ["Tée".encode(), "Tée".encode("latin-1"), "Tée".encode("utf-16")]:
    print(read(data))

# Output:
# ('Tée', 'utf-8-sig')
# ('Tée', 'cp1252')
# ('Tée', 'utf-16')

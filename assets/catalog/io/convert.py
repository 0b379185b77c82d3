from pathlib import Path


def read_any(path):
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):  # latin-1 takes any bytes
        try:
            return path.read_text(encoding=encoding), encoding
        except UnicodeDecodeError:
            pass


for name, data in {"new.txt": "café".encode(), "old.txt": b"caf\xe9 \x80 3"}.items():
    path = Path(name)
    path.write_bytes(data)
    text, encoding = read_any(path)
    path.write_text(text, encoding="utf-8")  # from now on UTF-8
    print(f"{name}: {text} was {encoding}")

# Output:
# new.txt: café was utf-8-sig
# old.txt: café € 3 was cp1252

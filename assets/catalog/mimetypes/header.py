import mimetypes

def content_type(name: str) -> str:
    kind, packed = mimetypes.guess_type(name)
    if packed or kind is None:
        return "application/octet-stream"
    return kind + ("; charset=utf-8" if kind.startswith("text/") else "")

for name in ["index.html", "tea.png", "old.tar.gz"]:
    print(name, "->", content_type(name))

# Output:
# index.html -> text/html; charset=utf-8
# tea.png -> image/png
# old.tar.gz -> application/octet-stream

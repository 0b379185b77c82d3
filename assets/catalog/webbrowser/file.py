import tempfile
from pathlib import Path

page = Path(tempfile.mkdtemp(), "report.html")
page.write_text("<h1>Tea: 3 sold</h1>", encoding="utf-8")
address = page.as_uri()
print(address[:8], address.endswith("/report.html"))  # webbrowser.open(address)

# Output:
# file:/// True

import tempfile
from pathlib import Path

with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
    file.write("hello")
    file.flush()
    print(Path(file.name).stat().st_size)

# Output:
# 5

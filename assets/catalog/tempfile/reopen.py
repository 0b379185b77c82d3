import tempfile
from pathlib import Path

with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".csv", delete_on_close=False) as file:
    file.write("name,age\nada,36\n")
    file.close()
    path = Path(file.name)
    print(path.suffix, path.read_text(encoding="utf-8").splitlines())
print(path.exists())

# Output:
# .csv ['name,age', 'ada,36']
# False

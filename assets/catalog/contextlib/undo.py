from contextlib import ExitStack
from pathlib import Path


def write_all(texts):
    with ExitStack() as undo:
        for name, text in texts.items():
            file = Path(name)
            undo.callback(file.unlink, missing_ok=True)
            file.write_text(text, encoding="utf-8")
        undo.pop_all()          # all is well: nothing to undo


write_all({"a.txt": "tea"})
try:
    write_all({"b.txt": "milk", "no/folder.txt": "x"})
except OSError as error:
    print(type(error).__name__)
print([path.name for path in Path().glob("?.txt")])

# Output:
# FileNotFoundError
# ['a.txt']

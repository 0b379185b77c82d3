import filecmp
from pathlib import Path

for folder, files in {"work": {"a": "1", "b": "2"}, "backup": {"a": "1", "b": "22", "c": ""}}.items():
    Path(folder, "sub").mkdir(parents=True)
    for name, text in files.items():
        Path(folder, "sub", name).write_text(text)

def report(found):
    print(found.left_only, found.right_only, found.diff_files, found.same_files)
    for below in found.subdirs.values():
        report(below)

report(filecmp.dircmp("work", "backup"))

# Output:
# [] [] [] []
# [] ['c'] ['b'] ['a']

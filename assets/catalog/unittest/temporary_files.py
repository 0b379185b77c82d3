import tempfile
import unittest
from pathlib import Path


class NotesTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def test_rename(self):
        notes = self.folder / "notes.txt"
        notes.write_text("buy milk", encoding="utf-8")
        notes.rename(self.folder / "old.txt")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["old.txt"])


test = NotesTest("test_rename")
print(test.run(), "folder left:", test.folder.exists())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=0> folder left: False

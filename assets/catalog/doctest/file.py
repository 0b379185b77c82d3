import doctest
import tempfile
from pathlib import Path

readme = Path(tempfile.mkdtemp(), "README.md")
readme.write_text("How to add:\n\n    >>> 1 + 2\n    3\n    >>> sorted('tea')\n    ['a', 'e', 't']\n")
result = doctest.testfile(str(readme), module_relative=False)
print(result.attempted, "tried,", result.failed, "failed")

# Output:
# 2 tried, 0 failed

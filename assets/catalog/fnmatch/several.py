import fnmatch
import re

patterns = ["*.jpg", "*.png", "photo-*"]
wanted = re.compile("|".join(map(fnmatch.translate, patterns)))
for name in ["tea.png", "photo-1.raw", "list.txt"]:
    print(name, bool(wanted.match(name)))

# Output:
# tea.png True
# photo-1.raw True
# list.txt False

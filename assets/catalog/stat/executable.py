import stat
import tempfile
from pathlib import Path

script = Path(tempfile.mkdtemp(), "shop.sh")
script.write_text("#!/bin/sh\necho tea\n")
script.chmod(0o644)
script.chmod(script.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
print(stat.filemode(script.stat().st_mode))

# Output:
# -rwxr-xr-x

"""Runs first in the packaged app: no program that it starts may take its libraries for their own."""

import os
import sys

for _name in ("LD_LIBRARY_PATH", "LIBPATH"):
    # The loader has read it when this process began; from here on it only harms others.
    os.environ.pop(_name, None)
    if f"{_name}_ORIG" in os.environ:
        os.environ[_name] = os.environ.pop(f"{_name}_ORIG")
for _name in [name for name in os.environ if name.startswith("_PYI_")]:
    # Else another stdref, which a link in the browser may start, would think itself a part of this one.
    del os.environ[_name]
if sys.platform == "linux" and not os.path.exists("/etc/fonts/fonts.conf"):
    os.environ.setdefault("FONTCONFIG_FILE", os.path.join(getattr(sys, "_MEIPASS", ""), "fonts", "fonts.conf"))

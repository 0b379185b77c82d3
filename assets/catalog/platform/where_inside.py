import os
import platform
from pathlib import Path


def inside(release=platform.release(), environ=os.environ, root=Path("/")):
    if "microsoft" in release.lower():
        yield "Linux inside Windows (WSL)"
    if (root / ".dockerenv").exists():
        yield "Docker"
    if "SSH_CONNECTION" in environ:
        yield "a remote terminal"


print(*inside("5.15.167.4-microsoft-standard-WSL2", {"SSH_CONNECTION": "10.0.0.2"}, Path("no")), sep="\n")

# Output:
# Linux inside Windows (WSL)
# a remote terminal

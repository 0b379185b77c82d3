import sys
from pathlib import PurePosixPath


def settings_folder(home, platform=sys.platform):
    if platform == "win32":  # on 64-bit Windows too
        return home / "AppData/Roaming/notes"
    if platform == "darwin":
        return home / "Library/Application Support/notes"
    return home / ".config/notes"


for platform in ("win32", "darwin", "linux"):
    print(platform, settings_folder(PurePosixPath("~"), platform))

# Output:
# win32 ~/AppData/Roaming/notes
# darwin ~/Library/Application Support/notes
# linux ~/.config/notes

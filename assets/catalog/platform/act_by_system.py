import sys


def settings_folder(system=sys.platform):
    match system:
        case "win32":
            return "~/AppData/Roaming"
        case "darwin":
            return "~/Library/Application Support"
        case _:
            return "~/.config"


for system in ("win32", "darwin", "linux"):
    print(system, settings_folder(system))

# Output:
# win32 ~/AppData/Roaming
# darwin ~/Library/Application Support
# linux ~/.config

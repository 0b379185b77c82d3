import platform

INSTALL = {"debian": "apt", "fedora": "dnf", "arch": "pacman", "suse": "zypper"}


def installer(release):
    family = [release["ID"], *release.get("ID_LIKE", "").split()]
    return next((INSTALL[name] for name in family if name in INSTALL), "unknown")


try:
    here = platform.freedesktop_os_release()
except OSError:  # not Linux
    here = {"ID": platform.system()}
print("here:", "ID" in here)
print("Linux Mint:", installer({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}))

# Output:
# here: True
# Linux Mint: apt

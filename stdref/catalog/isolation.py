"""Takes the network away from this process and its children, all but loopback (Linux, where permitted)."""

from __future__ import annotations

import os
import sys

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1


def loopback_only() -> bool:
    """Enter a network namespace of its own with only `lo` up; False where the system does not allow that.

    Must be called before threads are started.
    """
    if sys.platform != "linux":
        return False
    import ctypes
    import fcntl
    import socket
    import struct

    user, group = os.getuid(), os.getgid()
    flags = CLONE_NEWNET if user == 0 else CLONE_NEWNET | CLONE_NEWUSER
    if ctypes.CDLL(None, use_errno=True).unshare(flags):
        return False
    try:
        if user:
            maps = (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1"))
            for name, text in maps:
                with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
                    file.write(text)
        with socket.socket() as handle:
            fcntl.ioctl(handle, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", IFF_UP))
    except OSError:
        return False
    return True

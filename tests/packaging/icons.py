"""Draws assets/icons/ anew from stdref.svg: `python3 -m tests.packaging.icons`; needs rsvg-convert (librsvg2-bin)."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "icons"
KEPT = (16, 32, 48, 64, 128, 256)  # as PNG files
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MAC = {"icp4": 16, "icp5": 32, "ic12": 64, "ic07": 128, "ic08": 256, "ic09": 512}  # names of the format's parts


def main() -> int:
    """Write the PNG files, stdref.ico and stdref.icns."""
    if not shutil.which("rsvg-convert"):
        print("rsvg-convert is missing: apt-get install librsvg2-bin", file=sys.stderr)
        return 1
    drawn = {size: _png(size) for size in {*KEPT, *WINDOWS, *MAC.values()}}
    for size in KEPT:
        (FOLDER / f"stdref-{size}.png").write_bytes(drawn[size])
    (FOLDER / "stdref.ico").write_bytes(ico([(size, drawn[size]) for size in WINDOWS]))
    (FOLDER / "stdref.icns").write_bytes(icns([(name, drawn[size]) for name, size in MAC.items()]))
    return 0


def ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """An icon of Windows that holds PNG pictures of the given sizes."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, png in pictures:
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), start + len(body))
        body += png
    return head + body


def icns(pictures: list[tuple[str, bytes]]) -> bytes:
    """An icon of macOS that holds PNG pictures under the format's names for their sizes."""
    parts = b"".join(name.encode() + struct.pack(">I", len(png) + 8) + png for name, png in pictures)
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def _png(size: int) -> bytes:
    command = ["rsvg-convert", "--width", str(size), "--height", str(size), str(FOLDER / "stdref.svg")]
    return subprocess.run(command, check=True, capture_output=True).stdout


if __name__ == "__main__":
    sys.exit(main())

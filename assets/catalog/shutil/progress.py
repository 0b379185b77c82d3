import shutil
from pathlib import Path

Path("big.bin").write_bytes(bytes(250_000))
total, done = Path("big.bin").stat().st_size, 0
width = min(shutil.get_terminal_size().columns, 60) - 10

with open("big.bin", "rb") as source, open("copy.bin", "wb") as target:
    while part := source.read(100_000):
        target.write(part)
        done += len(part)
        bar = "#" * (width * done // total)
        print(f"[{bar:{width}}] {done / total:4.0%}")  # on one line: end="\r"

# Output:
# [####################                              ]  40%
# [########################################          ]  80%
# [##################################################] 100%

import cProfile
import pstats
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    for day in ["mon", "tue"]:
        profile = cProfile.Profile()
        profile.runcall(sorted, [3, 1, 2])
        profile.dump_stats(Path(folder, f"{day}.prof"))
    week = pstats.Stats(*map(str, sorted(Path(folder).glob("*.prof"))))
    print(week.total_calls, "calls")

# Output:
# 4 calls

import cProfile
import io
import pstats
import re

def slow(): return sum(range(300_000))
def quick(): return slow() + 1

with cProfile.Profile() as profile:
    quick()
out = io.StringIO()
pstats.Stats(profile, stream=out).sort_stats(pstats.SortKey.CUMULATIVE).print_stats(3)
print(re.findall(r"\((quick|slow)\)|built-in method builtins.(sum)", out.getvalue()))

# Output:
# [('quick', ''), ('slow', ''), ('', 'sum')]

import cProfile
import io
import pstats
import re

def wash(): ...
def serve(): wash()
def close(): wash(), wash()

with cProfile.Profile() as profile:
    serve(), close()
out = io.StringIO()
pstats.Stats(profile, stream=out).print_callers("wash")
print(re.findall(r"(\d+) .*\((serve|close)\)", out.getvalue()))

# Output:
# [('1', 'serve'), ('2', 'close')]

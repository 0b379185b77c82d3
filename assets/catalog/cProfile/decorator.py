import cProfile
import functools
import pstats

def profiled(function):
    @functools.wraps(function)
    def watched(*args, **kwargs):
        profile = cProfile.Profile()
        result = profile.runcall(function, *args, **kwargs)
        print(function.__name__, pstats.Stats(profile).total_calls, "calls")
        return result
    return watched

@profiled
def total(prices): return sum(abs(price) for price in prices)
print(total([3, -2]))

# Output:
# total 8 calls
# 5

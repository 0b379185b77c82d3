from functools import lru_cache


@lru_cache(maxsize=1000)
def ways(steps):
    # Ways to climb stairs by one or two steps at a time.
    return 1 if steps < 2 else ways(steps - 1) + ways(steps - 2)


print(ways(80))
print(ways.cache_info())
ways.cache_clear()
print(ways.cache_info().currsize)

# Output:
# 37889062373143906
# CacheInfo(hits=78, misses=81, maxsize=1000, currsize=81)
# 0

import cProfile, pstats

def price(item): return {"tea": 3, "milk": 2}[item]
with cProfile.Profile() as profile:
    total = sum(price(item) for item in ["tea", "milk", "tea"])
calls = {name: found.ncalls for name, found in pstats.Stats(profile).get_stats_profile().func_profiles.items()}
print(total, "price was called", calls["price"], "times")

# Output:
# 8 price was called 3 times

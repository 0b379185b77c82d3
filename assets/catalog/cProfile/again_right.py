import cProfile, pstats

for day in ["monday", "tuesday"]:
    profile = cProfile.Profile()
    profile.runcall(sorted, [2, 1])
    print(day, pstats.Stats(profile).total_calls)

# Output:
# monday 2
# tuesday 2

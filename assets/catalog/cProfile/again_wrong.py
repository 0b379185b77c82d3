import cProfile, pstats

profile = cProfile.Profile()
for day in ["monday", "tuesday"]:
    profile.runcall(sorted, [2, 1])
    print(day, pstats.Stats(profile).total_calls)

# Output:
# monday 2
# tuesday 4

import statistics

there_and_back = [60, 40]  # km/h, the same way twice
print(statistics.harmonic_mean(there_and_back))

# Output:
# 48.0

import statistics

there_and_back = [60, 40]  # km/h, the same way twice
print(statistics.mean(there_and_back))

# Output:
# 50

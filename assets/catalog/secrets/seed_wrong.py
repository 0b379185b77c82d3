import random

random.seed(2024)  # the year, the time: easily guessed
print("".join(random.choices("0123456789", k=6)))

# Output:
# 473847

import random

first, second = random.Random(42), random.Random(42)
print([first.randint(1, 100) for _ in range(5)])
print([second.randint(1, 100) for _ in range(5)])

state = first.getstate()
ahead = [first.random() for _ in range(3)]
first.setstate(state)
print(ahead == [first.random() for _ in range(3)])

monday = random.Random("2026-03-02")  # text can be a seed too
print(monday.choice(["tip 1", "tip 2", "tip 3", "tip 4"]))

# Output:
# [82, 15, 4, 95, 36]
# [82, 15, 4, 95, 36]
# True
# tip 2

import random

random.seed(8)  # the same numbers on every run; leave it out for new ones
print(random.randint(1, 6))
print(random.choice(["rock", "paper", "scissors"]))
names = ["Ada", "Bob", "Cleo", "Dan"]
random.shuffle(names)
print(names)

# Output:
# 2
# paper
# ['Bob', 'Cleo', 'Ada', 'Dan']

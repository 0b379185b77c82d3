import random

random.seed(4)
print("winners:", random.sample(["Ada", "Bob", "Cleo", "Dan"], k=3))

# Output:
# winners: ['Bob', 'Dan', 'Ada']

import random

random.seed(4)
print("winners:", random.choices(["Ada", "Bob", "Cleo", "Dan"], k=3))

# Output:
# winners: ['Ada', 'Ada', 'Bob']

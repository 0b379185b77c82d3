import random

now = 1_767_225_600  # the second in which the token was made
token = random.Random(now).getrandbits(64)
guesses = (random.Random(now - ago).getrandbits(64) for ago in range(600))
print("guessed:", token in guesses)

# Output:
# guessed: True

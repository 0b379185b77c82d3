import random

secret = random.Random(1).randint(1, 20)  # random.randint(1, 20) in a real game
for attempt in range(1, 7):
    print("Your guess?")
    guess = int(input())
    if guess == secret:
        print(f"Right, after {attempt} guesses!")
        break
    print("Higher." if guess < secret else "Lower.")
else:
    print(f"It was {secret}.")

# Output:
# Your guess?
# Lower.
# Your guess?
# Higher.
# Your guess?
# Right, after 3 guesses!

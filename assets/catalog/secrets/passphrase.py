import secrets

words = ["amber", "basil", "cedar", "delta", "ember", "fjord"]  # thousands in real life
phrase = "-".join(secrets.choice(words) for _ in range(4))
print(phrase.count("-"), all(word in words for word in phrase.split("-")))

# Output:
# 3 True

to = "ada@example.org, bob@example.org"

print(len([to]), "recipient")

# Output:
# 1 recipient

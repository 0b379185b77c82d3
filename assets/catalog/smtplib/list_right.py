to = ["ada@example.org", "bob@example.org"]

print(len(to), "recipients;", ", ".join(to))

# Output:
# 2 recipients; ada@example.org, bob@example.org

def greet(name: str | None = None):
    return f"Hello {name or 'you'}"
print(greet())

# Output:
# Hello you

print(f"id-{b'tea'.hex()}")

# Output:
# id-746561

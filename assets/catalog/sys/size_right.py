import sys

words = ["a" * 1_000_000]
size = sys.getsizeof(words) + sum(sys.getsizeof(word) for word in words)
print("about", f"{round(size, -4):,}", "bytes")

# Output:
# about 1,000,000 bytes

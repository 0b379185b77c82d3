import sys

words = ["a" * 1_000_000]
print("below 1,000 bytes:", sys.getsizeof(words) < 1_000)

# Output:
# below 1,000 bytes: True

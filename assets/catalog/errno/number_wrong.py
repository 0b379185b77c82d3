error = OSError(111, "refused")  # 111 only on Linux
print(error.errno == 61)

# Output:
# False

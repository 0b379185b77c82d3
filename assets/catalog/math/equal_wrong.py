total = 0.1 + 0.2
print(total == 0.3, total)

# Output:
# False 0.30000000000000004

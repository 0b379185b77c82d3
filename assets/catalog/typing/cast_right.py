age = int("36")
print(age * 2)

# Output:
# 72

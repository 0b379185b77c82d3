def double(number: int) -> int:
    return number * 2
print(double("5"))

# Output:
# 55

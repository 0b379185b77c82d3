def double(number: int) -> int:
    return number * 2
typed = "5"
print(double(int(typed)))

# Output:
# 10

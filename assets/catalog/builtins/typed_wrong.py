cups = input()
print(cups + "1", cups * 2)

# Output:
# 51 55

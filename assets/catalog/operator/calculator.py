import operator

signs = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
for line in ["6 * 7", "10 / 4", "2 - 5"]:
    left, sign, right = line.split()
    print(line, "=", signs[sign](int(left), int(right)))

# Output:
# 6 * 7 = 42
# 10 / 4 = 2.5
# 2 - 5 = -3

from fractions import Fraction

value = Fraction(-7, 3)
whole, part = divmod(abs(value), 1)
print("-" if value < 0 else "", f"{whole} {part}", sep="")

# Output:
# -2 1/3

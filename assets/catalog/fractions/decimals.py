from fractions import Fraction


def repeating(value):
    """A positive fraction as a decimal, with the digits that repeat in brackets."""
    whole, rest = divmod(value.numerator, value.denominator)
    digits, seen = "", {}
    while rest and rest not in seen:
        seen[rest] = len(digits)
        digit, rest = divmod(rest * 10, value.denominator)
        digits += str(digit)
    start = seen.get(rest, len(digits))
    return f"{whole}.{digits[:start]}" + (f"({digits[start:]})" if rest else "")


print(*map(repeating, [Fraction(1, 7), Fraction(5, 12), Fraction(3, 8)]))
print(Fraction(142857, 999999))  # back: as many nines as digits

# Output:
# 0.(142857) 0.41(6) 0.375
# 1/7

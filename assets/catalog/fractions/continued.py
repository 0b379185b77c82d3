from fractions import Fraction


def terms(value):
    while True:
        yield (whole := value // 1)
        if value == whole:
            return
        value = 1 / (value - whole)


def convergents(numbers):
    (p, q), (p0, q0) = (1, 0), (0, 1)
    for number in numbers:
        (p, q), (p0, q0) = (number * p + p0, number * q + q0), (p, q)
        yield Fraction(p, q)


year = Fraction("365.2422")
print(list(terms(year)))
print(*convergents(terms(year)))

# Output:
# [365, 4, 7, 1, 3, 4, 1, 1, 1, 2]
# 365 1461/4 10592/29 12053/33 46751/128 199057/545 245808/673 444865/1218 690673/1891 1826211/5000

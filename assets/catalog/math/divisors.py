import math


def divisors(n):
    small = [d for d in range(1, math.isqrt(n) + 1) if n % d == 0]
    return sorted({*small, *(n // d for d in small)})


print("divisors of 36:", divisors(36))
print("shared by 36 and 60:", divisors(math.gcd(36, 60)))
width, height = 1920, 1080
shared = math.gcd(width, height)
print(f"{width}:{height} = {width // shared}:{height // shared}")
print("buses every 12, 15, 20 min meet every", math.lcm(12, 15, 20), "min")

# Output:
# divisors of 36: [1, 2, 3, 4, 6, 9, 12, 18, 36]
# shared by 36 and 60: [1, 2, 3, 4, 6, 12]
# 1920:1080 = 16:9
# buses every 12, 15, 20 min meet every 60 min

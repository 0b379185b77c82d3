import math

minutes, seconds = divmod(7384, 60)
hours, minutes = divmod(minutes, 60)
print(f"7384 s = {hours}:{minutes:02}:{seconds:02}")

fraction, whole = math.modf(12.75)
print("whole part:", int(whole), "fraction:", fraction)

number = 49284
print("even:", number % 2 == 0, "digits:", len(str(number)))
print("sum of digits:", sum(int(digit) for digit in str(number)))
print("square number:", math.isqrt(number) ** 2 == number)

# Output:
# 7384 s = 2:03:04
# whole part: 12 fraction: 0.75
# even: True digits: 5
# sum of digits: 27
# square number: True

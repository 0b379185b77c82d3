import math

radius = 2.5
print(f"area of the circle: {math.pi * radius ** 2:.2f}")
print("side of a square of 2 m²:", math.sqrt(2))
print("boxes of 6 for 20 eggs:", math.ceil(20 / 6))
print("whole metres in 3.8 m:", math.floor(3.8))

# Output:
# area of the circle: 19.63
# side of a square of 2 m²: 1.4142135623730951
# boxes of 6 for 20 eggs: 4
# whole metres in 3.8 m: 3

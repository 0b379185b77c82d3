import math

height, distance = 3.0, 4.0
print("longest side:", math.hypot(height, distance))
slope = math.degrees(math.atan2(height, distance))
print(f"slope: {slope:.1f} degrees, {height / distance:.0%}")
print(f"sides 5, 6, angle 60: {math.sqrt(25 + 36 - 60 * math.cos(math.radians(60))):.3f}")

for degrees in (0, 120, 240):  # corners of a triangle in a circle
    angle = math.radians(degrees)
    print(f"{degrees:3}: x {math.cos(angle):5.2f}, y {math.sin(angle):5.2f}")

# Output:
# longest side: 5.0
# slope: 36.9 degrees, 75%
# sides 5, 6, angle 60: 5.568
#   0: x  1.00, y  0.00
# 120: x -0.50, y  0.87
# 240: x -0.50, y -0.87

names = ["a.jpg", "b.png"]

print([name for name in names if name.endswith((".jpg", ".png"))])

# Output:
# ['a.jpg', 'b.png']

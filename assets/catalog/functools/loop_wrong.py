buttons = [lambda: print("pressed", n) for n in range(3)]
for press in buttons:
    press()

# Output:
# pressed 2
# pressed 2
# pressed 2

from functools import partial

buttons = [partial(print, "pressed", n) for n in range(3)]
for press in buttons:
    press()

# Output:
# pressed 0
# pressed 1
# pressed 2

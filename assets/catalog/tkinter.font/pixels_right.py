from tkinter import Tk, font

Tk().withdraw()
small = font.Font(family="Courier", size=-12)  # 12 pixels on every screen
print(small.actual("size") < 12)

# Output:
# True

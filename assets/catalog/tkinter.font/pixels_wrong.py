from tkinter import Tk, font

Tk().withdraw()
small = font.Font(family="Courier", size=12)
print(small.metrics("linespace") == font.Font(family="Courier", size=-12).metrics("linespace"))

# Output:
# False

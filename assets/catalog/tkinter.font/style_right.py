from tkinter import Tk, font, ttk

style = ttk.Style(Tk())
big = font.Font(size=30)
style.configure("Big.TLabel", font=big)
print("font exists:", style.lookup("Big.TLabel", "font") in font.names())

# Output:
# font exists: True

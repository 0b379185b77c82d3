from tkinter import Tk, font, ttk

style = ttk.Style(Tk())
style.configure("Big.TLabel", font=font.Font(size=30))
print("font exists:", style.lookup("Big.TLabel", "font") in font.names())

# Output:
# font exists: False

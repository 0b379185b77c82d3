import tkinter as tk
from tkinter import font


def zoom(step):
    reading["size"] = max(6, reading["size"] + step)  # what shows it follows
    print("size", reading["size"])


root = tk.Tk()
reading = font.Font(family="Courier", size=12)
tk.Text(root, width=30, height=5, font=reading).pack()
root.bind("<Control-plus>", lambda event: zoom(2))
root.bind("<Control-minus>", lambda event: zoom(-2))
for delay, step in (200, 2), (400, 6), (600, -2):  # stand for keys: remove them to press your own
    root.after(delay, zoom, step)
root.after(800, root.destroy)
root.mainloop()

# Output:
# size 14
# size 20
# size 18

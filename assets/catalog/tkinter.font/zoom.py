import tkinter as tk
from tkinter import font

root = tk.Tk()
shown = font.Font(size=12)
text = tk.Text(root, width=30, height=5, font=shown)
text.insert("1.0", "Ctrl and + makes me larger")
text.pack()

def zoom(step):
    shown.configure(size=max(6, shown["size"] + step))  # every widget follows
    print("size", shown["size"])

root.bind("<Control-plus>", lambda event: zoom(2))
for delay, step in [(200, 2), (400, 6), (600, -2)]:  # stand for keys
    root.after(delay, zoom, step)
root.after(800, root.destroy)
root.mainloop()

# Output:
# size 14
# size 20
# size 18

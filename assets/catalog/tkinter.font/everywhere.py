import tkinter as tk
from tkinter import font, ttk

root = tk.Tk()
for name in font.names():
    font.nametofont(name).configure(size=14)
ttk.Label(root, text="Larger").pack(padx=20, pady=5)
ttk.Button(root, text="everywhere").pack(padx=20, pady=5)
print(font.nametofont("TkDefaultFont")["size"], font.nametofont("TkMenuFont")["size"])
root.after(700, root.destroy)  # remove this line to keep the window open
root.mainloop()

# Output:
# 14 14

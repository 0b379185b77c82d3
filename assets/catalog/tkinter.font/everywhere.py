import tkinter as tk
from tkinter import font, ttk

root = tk.Tk()
for name in ("TkDefaultFont", "TkTextFont", "TkHeadingFont"):
    font.nametofont(name).configure(size=14)
ttk.Label(root, text="Larger").pack(padx=20, pady=5)
ttk.Button(root, text="everywhere").pack(padx=20, pady=5)
print(font.nametofont("TkDefaultFont")["size"])
root.after(700, root.destroy)
root.mainloop()

# Output:
# 14

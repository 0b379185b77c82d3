import tkinter as tk
from tkinter import font

root = tk.Tk()
title = font.Font(family="Courier", size=24, weight="bold")
tk.Label(root, text="Timetable", font=title).pack(padx=30, pady=20)
print(title["size"], title["weight"])
root.after(700, root.destroy)  # remove this line to keep the window open
root.mainloop()

# Output:
# 24 bold

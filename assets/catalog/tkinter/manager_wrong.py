import tkinter as tk

root = tk.Tk()
tk.Label(root, text="Name").pack()
try:
    tk.Entry(root).grid(row=0, column=1)
except tk.TclError as error:
    print(type(error).__name__)

# Output:
# TclError

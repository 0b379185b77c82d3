import tkinter as tk
from tkinter import ttk

root = tk.Tk()
gift = tk.BooleanVar(value=True)
check = ttk.Checkbutton(root, text="Gift", variable=gift)
print(check.instate(["alternate"]))

# Output:
# False

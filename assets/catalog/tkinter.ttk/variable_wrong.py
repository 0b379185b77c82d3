import tkinter as tk
from tkinter import ttk

root = tk.Tk()
check = ttk.Checkbutton(root, text="Gift", variable=tk.BooleanVar(value=True))
print(check.instate(["alternate"]))

# Output:
# True

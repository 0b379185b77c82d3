import tkinter as tk

try:
    tk.Label(text="Total", font="Times New Roman 14")
except tk.TclError as error:
    print(error)

# Output:
# expected integer but got "New"

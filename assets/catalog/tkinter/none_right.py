import tkinter as tk

entry = tk.Entry(tk.Tk())
entry.grid()
print(repr(entry.get()))

# Output:
# ''

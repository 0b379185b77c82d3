import tkinter as tk

entry = tk.Entry(tk.Tk()).grid()
print(entry)

# Output:
# None

import tkinter as tk
from tkinter import ttk

root = tk.Tk()
button = ttk.Button(root, text="Say hello", command=lambda: print("Hello!"))
button.grid(padx=60, pady=30)
button.invoke()  # does what a click does
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# Hello!

import tkinter as tk
from tkinter import ttk


def add(event=None):
    print(f"{name.get()} is {age.get()}")


root = tk.Tk()
name, age = tk.StringVar(value="Ada"), tk.IntVar(value=36)
root.columnconfigure(1, weight=1)  # the fields grow with the window
for row, (text, variable) in enumerate([("Name", name), ("Age", age)]):
    ttk.Label(root, text=text).grid(row=row, column=0, padx=8, pady=4, sticky="w")
    ttk.Entry(root, textvariable=variable).grid(row=row, column=1, padx=8, sticky="ew")
ttk.Button(root, text="Add", command=add).grid(row=2, column=1, padx=8, pady=4, sticky="e")
root.bind("<Return>", add)
root.after(300, add)
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# Ada is 36

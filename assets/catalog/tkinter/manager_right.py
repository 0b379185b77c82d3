import tkinter as tk

root = tk.Tk()
tk.Label(root, text="Name").grid(row=0, column=0)
tk.Entry(root).grid(row=0, column=1)
print([child.winfo_manager() for child in root.winfo_children()])

# Output:
# ['grid', 'grid']

from tkinter import Tk, ttk

tree = ttk.Treeview(Tk(), columns=("code", "name"))
row = tree.insert("", "end", values=("007", "Bond"))
print(tree.item(row)["values"])

# Output:
# [7, 'Bond']

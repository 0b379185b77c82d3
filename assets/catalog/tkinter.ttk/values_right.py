from tkinter import Tk, ttk

tree = ttk.Treeview(Tk(), columns=("code", "name"))
row = tree.insert("", "end", values=("007", "Bond"))
print([tree.set(row, column) for column in tree["columns"]])

# Output:
# ['007', 'Bond']

from tkinter import Tk, ttk


def sort(column, key, reverse=False):
    rows = sorted(tree.get_children(), key=lambda row: key(tree.set(row, column)), reverse=reverse)
    tree.set_children("", *rows)
    tree.heading(column, text=column, command=lambda: sort(column, key, not reverse))
    print(column, [tree.set(row, "Item") for row in rows])


root = Tk()
tree = ttk.Treeview(root, columns=("Item", "Price"), show="headings", height=4)
tree.pack()
for values in ("tea", 3), ("Milk", 12), ("eggs", 2.5):
    tree.insert("", "end", values=values)
sort("Item", str.lower)
sort("Price", float)
root.after(700, root.destroy)  # remove this line to keep the window open
root.mainloop()

# Output:
# Item ['eggs', 'Milk', 'tea']
# Price ['eggs', 'tea', 'Milk']

from tkinter import Tk, font, ttk

rows = [("tea", "3.00"), ("coffee, extra strong", "12.50")]
root = Tk()
tree = ttk.Treeview(root, columns=("Item", "Price"), show="headings", height=2)
tree.pack()
used = font.nametofont("TkDefaultFont")
for number, column in enumerate(tree["columns"]):
    texts = [column, *(row[number] for row in rows)]
    tree.column(column, width=max(map(used.measure, texts)) + 20)
    tree.heading(column, text=column)
for row in rows:
    tree.insert("", "end", values=row)
print("Item is wider:", tree.column("Item", "width") > tree.column("Price", "width"))
root.after(700, root.destroy)  # remove this line to keep the window open
root.mainloop()

# Output:
# Item is wider: True

from tkinter import Tk, ttk

root = Tk()
tree = ttk.Treeview(root, columns=("name", "price"), show="headings", height=4)
bar = ttk.Scrollbar(root, command=tree.yview)
tree.configure(yscrollcommand=bar.set)
tree.pack(side="left", fill="both", expand=True)
bar.pack(side="right", fill="y")
for column in tree["columns"]:
    tree.heading(column, text=column.title())
for number in range(1, 21):
    tree.insert("", "end", iid=number, values=(f"item {number}", number * 10))
tree.bind("<<TreeviewSelect>>", lambda event: print(tree.set(tree.selection()[0])))
tree.selection_set(3)
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# {'name': 'item 3', 'price': '30'}

from tkinter import Tk, messagebox

root = Tk()
root.withdraw()
root.after(300, root.tk.eval, "catch {.__tk__messagebox.ok invoke}")  # a click on OK
messagebox.showinfo("Export", "42 rows saved.")
print("empty window on the screen:", bool(root.winfo_viewable()))

# Output:
# empty window on the screen: False

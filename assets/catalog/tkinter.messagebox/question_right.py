from tkinter import Tk, messagebox

root = Tk()
root.after(300, root.tk.eval, "catch {.__tk__messagebox.no invoke}")  # a click on No
print("deleted" if messagebox.askyesno("Delete", "Delete all?") else "kept")

# Output:
# kept

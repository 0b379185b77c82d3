from tkinter import Tk, messagebox

root = Tk()
root.after(300, root.tk.eval, "catch {.__tk__messagebox.cancel invoke}")  # Cancel
save = messagebox.askyesnocancel("Quit", "Save your changes?")
print("nothing happens" if save is None else "saved" if save else "changes lost")

# Output:
# nothing happens

from tkinter import Tk, simpledialog

root = Tk()
root.after(300, lambda: root.winfo_children()[-1].cancel())
name = simpledialog.askstring("Order", "Your name?")
print("cancelled" if name is None else name.upper())

# Output:
# cancelled

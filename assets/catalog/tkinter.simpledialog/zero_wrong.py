from tkinter import Tk, simpledialog

root = Tk()
root.after(300, lambda: root.winfo_children()[-1].ok())
count = simpledialog.askinteger("Order", "How many?", initialvalue=0)
print("ordered:" if count else "cancelled", count)

# Output:
# cancelled 0

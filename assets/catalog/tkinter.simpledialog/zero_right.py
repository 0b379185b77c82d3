from tkinter import Tk, simpledialog

root = Tk()
root.after(300, lambda: root.winfo_children()[-1].ok())
count = simpledialog.askinteger("Order", "How many?", initialvalue=0)
print("cancelled" if count is None else "ordered:", count)

# Output:
# ordered: 0

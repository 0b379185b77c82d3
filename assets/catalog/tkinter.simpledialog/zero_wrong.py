from tkinter import Tk, simpledialog

root = Tk()
root.after(300, lambda: root.grab_current().ok())  # a click on OK
pieces = simpledialog.askinteger("Order", "How many?", initialvalue=0)
print(f"{pieces} pieces" if pieces else "cancelled")

# Output:
# cancelled

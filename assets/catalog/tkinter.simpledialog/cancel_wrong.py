from tkinter import Tk, simpledialog

root = Tk()
root.after(300, lambda: root.winfo_children()[-1].cancel())
name = simpledialog.askstring("Order", "Your name?")
try: print(name.upper())
except AttributeError as error: print(error)

# Output:
# 'NoneType' object has no attribute 'upper'

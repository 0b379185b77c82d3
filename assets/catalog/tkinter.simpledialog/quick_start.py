from tkinter import Tk, simpledialog

root = Tk()
root.withdraw()  # only the dialog is seen
# stands for the user, who presses OK: remove the next line to type yourself
root.after(700, lambda: root.winfo_children()[-1].ok())
name = simpledialog.askstring("Order", "Your name?", initialvalue="Ada")
print(f"Hello {name}!" if name else "cancelled")
root.destroy()

# Output:
# Hello Ada!

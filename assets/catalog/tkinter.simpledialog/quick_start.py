from tkinter import Tk, simpledialog

root = Tk()
root.withdraw()  # only the dialog is seen
# the next two lines stand for the user: remove them to answer yourself
root.after(400, lambda: root.grab_current().entry.insert(0, "Ada"))
root.after(700, lambda: root.grab_current().ok())
name = simpledialog.askstring("Welcome", "What is your name?")
print(f"Hello {name}!" if name else "no name")

# Output:
# Hello Ada!

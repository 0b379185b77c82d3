import tkinter as tk
from tkinter import messagebox


def close():
    answer = messagebox.askyesnocancel("Quit", "Save your changes?", parent=root)
    print({True: "save and quit", False: "quit without saving", None: "stay"}[answer])
    if answer is not None:
        root.destroy()


root = tk.Tk()
root.protocol("WM_DELETE_WINDOW", close)
# the loop stands for the user: remove it to close the window yourself
for button in ("cancel", "yes"):
    root.after(400, root.tk.eval, f"catch {{.__tk__messagebox.{button} invoke}}")
    close()
root.mainloop()

# Output:
# stay
# save and quit

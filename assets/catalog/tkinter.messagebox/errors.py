import tkinter as tk
from tkinter import messagebox


def report(kind, error, trace):
    print("reported:", kind.__name__)
    messagebox.showerror("Sorry", "That did not work.", detail=f"{kind.__name__}: {error}")


root = tk.Tk()
root.report_callback_exception = report
button = tk.Button(root, text="Import", command=lambda: int("12 pieces"))
button.pack(padx=60, pady=30)
# the next three lines stand for the user: remove them to click yourself
root.after(600, root.tk.eval, "catch {.__tk__messagebox.ok invoke}")
button.invoke()
root.destroy()
root.mainloop()

# Output:
# reported: ValueError

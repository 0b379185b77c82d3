import tkinter as tk
from tkinter import simpledialog

class Login(simpledialog.Dialog):
    def body(self, frame):
        tk.Label(frame, text="User").grid(row=0)
        self.user = tk.Entry(frame)
        self.user.grid(row=0, column=1)
        return self.user  # gets the focus

    def apply(self):  # OK was pressed
        self.result = self.user.get()

root = tk.Tk()
root.withdraw()
# stands for the user: remove it to type yourself
root.after(500, lambda: (root.winfo_children()[-1].user.insert(0, "ada"), root.winfo_children()[-1].ok()))
print("user:", Login(root, "Log in").result)

# Output:
# user: ada

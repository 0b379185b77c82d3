import tkinter as tk
from tkinter import simpledialog

class AskCode(simpledialog.Dialog):
    def body(self, frame):
        self.code = tk.StringVar(frame, "x")
        tk.Entry(frame, textvariable=self.code).pack()

    def validate(self):  # False keeps the dialog open
        self.result = self.code.get()
        print(repr(self.result), "is fine" if self.result.isdigit() else "is refused")
        return self.result.isdigit()

root = tk.Tk()
dialog = lambda: root.winfo_children()[-1]
# stands for the user, who corrects the code: remove it to type yourself
root.after(400, lambda: dialog().ok())
root.after(700, lambda: (dialog().code.set("42"), dialog().ok()))
print("code:", AskCode(root, "Code").result)

# Output:
# 'x' is refused
# '42' is fine
# code: 42

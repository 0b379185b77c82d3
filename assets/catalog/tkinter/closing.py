import tkinter as tk
from tkinter import messagebox


class Editor(tk.Tk):
    def __init__(self):
        super().__init__()
        self.text = tk.Text(self, width=40, height=6)
        self.text.pack()
        self.protocol("WM_DELETE_WINDOW", self.close)

    def close(self):
        if not self.text.edit_modified() or messagebox.askokcancel("Quit", "Lose changes?"):
            print("closing")
            self.destroy()


editor = Editor()
# remove the next line to keep the window open: type something, then close it
editor.after(700, editor.close)
editor.mainloop()

# Output:
# closing

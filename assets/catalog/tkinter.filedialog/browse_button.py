from pathlib import Path
from tkinter import StringVar, Tk, filedialog, ttk


def browse():
    if folder := filedialog.askdirectory(title="Copy to", initialdir=target.get()):
        target.set(folder)
        print("copy to", Path(folder).name)


Path("backup").mkdir(exist_ok=True)
root = Tk()
target = StringVar(value=Path("backup").absolute())
ttk.Entry(root, textvariable=target, width=40).grid(padx=8, pady=8)
ttk.Button(root, text="Browse ...", command=browse).grid(row=0, column=1)
# the next three lines stand for the user: remove them to choose yourself
root.after(600, root.tk.eval, "catch {.__tk_choosedir.contents.f2.ok invoke}")
browse()
root.destroy()
root.mainloop()

# Output:
# copy to backup

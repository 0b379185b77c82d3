from pathlib import Path
from tkinter import Tk, messagebox


def click(button):  # stands for the user's click
    root.tk.eval(f"catch {{.__tk__messagebox.{button} invoke}}")


root = Tk()
root.withdraw()
stick = Path("stick")
root.after(300, stick.mkdir)  # stands for plugging it in
root.after(500, click, "retry")
while not stick.exists():
    if not messagebox.askretrycancel("Backup", "Plug in the stick.", icon="warning"):
        raise SystemExit("no backup")
print("backup to", stick)

# Output:
# backup to stick

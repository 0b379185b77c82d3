from pathlib import Path
from tkinter import Tk, filedialog


def choose(names):  # stands for the user, who types names and clicks Open
    root.tk.eval(f"catch {{set f .__tk_filedialog.contents.f2; $f.ent insert 0 {{{names}}}; $f.ok invoke}}")


for name in ("cat.png", "dog.jpg", "notes.txt"):
    Path(name).touch()
root = Tk()
root.withdraw()
root.after(700, choose, "cat.png dog.jpg")  # remove this line to choose yourself
types = [("Pictures", "*.png *.jpg"), ("All files", "*")]
for path in filedialog.askopenfilenames(title="Pictures", initialdir=".", filetypes=types):
    print(Path(path).name, Path(path).suffix)

# Output:
# cat.png .png
# dog.jpg .jpg

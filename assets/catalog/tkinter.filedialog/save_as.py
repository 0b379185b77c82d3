from pathlib import Path
from tkinter import Tk, filedialog

root = Tk()
root.withdraw()
# stands for a click on Save: remove the next line to choose yourself
root.after(700, root.tk.eval, "catch {.__tk_filedialog.contents.f2.ok invoke}")
path = filedialog.asksaveasfilename(
    title="Save as", initialfile="notes", defaultextension=".txt", filetypes=[("Text", "*.txt"), ("All files", "*")])
if path:
    Path(path).write_text("buy milk\n", encoding="utf-8")  # the dialog itself saves nothing
    print("saved", Path(path).name)

# Output:
# saved notes.txt

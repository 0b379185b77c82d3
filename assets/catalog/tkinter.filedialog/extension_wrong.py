from pathlib import Path
from tkinter import Tk, filedialog

root = Tk()
root.after(300, root.tk.eval, "catch {.__tk_filedialog.contents.f2.ok invoke}")  # Save
print(Path(filedialog.asksaveasfilename(initialdir=".", initialfile="report")).name)

# Output:
# report

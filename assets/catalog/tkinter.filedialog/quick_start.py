from pathlib import Path
from tkinter import Tk, filedialog

Path("orders.csv").write_text("item,price\ntea,3\n", encoding="utf-8")
root = Tk()
root.withdraw()  # only the dialog is seen
# stands for a click on Open: remove the next line to choose yourself
root.after(700, root.tk.eval, "catch {.__tk_filedialog.contents.f2.ok invoke}")
path = filedialog.askopenfilename(title="Open orders", initialdir=".", initialfile="orders.csv")
print(Path(path).read_text(encoding="utf-8") if path else "cancelled")

# Output:
# item,price
# tea,3

from tkinter import Tk, filedialog

root = Tk()
root.after(300, root.tk.eval, "catch {.__tk_filedialog.contents.f2.cancel invoke}")  # Cancel
path = filedialog.askopenfilename()
print("opens it" if path else "nothing to do")

# Output:
# nothing to do

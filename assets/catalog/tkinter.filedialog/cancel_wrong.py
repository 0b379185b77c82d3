from tkinter import Tk, filedialog

root = Tk()
root.after(300, root.tk.eval, "catch {.__tk_filedialog.contents.f2.cancel invoke}")  # Cancel
path = filedialog.askopenfilename()
print("nothing to do" if path == "" else "opens it")

# Output:
# opens it

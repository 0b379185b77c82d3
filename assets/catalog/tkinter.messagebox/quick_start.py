from tkinter import Tk, messagebox

root = Tk()
root.withdraw()  # only the dialog is seen
# stands for a click on Yes: remove the next line to click yourself
root.after(700, root.tk.eval, "catch {.__tk__messagebox.yes invoke}")
if messagebox.askyesno("Orders", "Send the 3 orders now?"):
    print("sending")
root.destroy()

# Output:
# sending

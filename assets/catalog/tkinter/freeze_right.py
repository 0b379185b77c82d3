import tkinter as tk

root = tk.Tk()
root.after(100, print, "the window lives")
root.after(300, print, "work done")
root.after(400, root.destroy)
root.mainloop()

# Output:
# the window lives
# work done

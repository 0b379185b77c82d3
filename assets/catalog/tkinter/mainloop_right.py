import tkinter as tk

root = tk.Tk()
root.after(100, print, "the window is there")
root.after(200, root.destroy)
root.mainloop()
print("end of the program")

# Output:
# the window is there
# end of the program

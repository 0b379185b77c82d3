import tkinter as tk

root = tk.Tk()
root.after(100, print, "the window is there")
print("end of the program")

# Output:
# end of the program

import tkinter as tk

root = tk.Tk()
tk.Label(root, image=tk.PhotoImage(width=32, height=32)).pack()
print("picture exists:", "pyimage1" in root.image_names())

# Output:
# picture exists: False

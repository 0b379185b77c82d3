import tkinter as tk

root = tk.Tk()
picture = tk.PhotoImage(width=32, height=32)
tk.Label(root, image=picture).pack()
print("picture exists:", "pyimage1" in root.image_names())

# Output:
# picture exists: True

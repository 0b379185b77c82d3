import tkinter as tk

root = tk.Tk()
bar = tk.Menu(root, tearoff=False)
root.configure(menu=bar)
file = tk.Menu(bar, tearoff=False)
bar.add_cascade(label="File", underline=0, menu=file)
file.add_command(label="Save", accelerator="Ctrl+S", command=lambda: print("saved"))
file.add_separator()
file.add_command(label="Quit", command=root.destroy)
root.bind("<Control-s>", lambda event: file.invoke("Save"))  # the menu only shows the keys
root.bind("<Button-3>", lambda event: file.tk_popup(event.x_root, event.y_root))
file.invoke("Save")
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# saved

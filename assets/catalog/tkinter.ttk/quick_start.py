from tkinter import Tk, ttk

root = Tk()
ttk.Style(root).theme_use("clam")
button = ttk.Button(root, text="Start", command=lambda: print("started"))
button.pack(padx=60, pady=30)
button.invoke()  # does what a click does
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# started

from tkinter import Tk, ttk

root = Tk()
root.configure(background="#222")
style = ttk.Style(root)
style.theme_use("clam")  # the native themes keep their own colours
style.configure(".", background="#222", foreground="#eee", fieldbackground="#333", bordercolor="#555")
style.map("TButton", background=[("pressed", "#111"), ("active", "#444")])
style.configure("Accent.TButton", background="gold", foreground="black", font=("Arial", 12, "bold"))
ttk.Label(root, text="Delete the order?").pack(padx=40, pady=10)
ttk.Button(root, text="Cancel").pack(side="left", padx=10, pady=10)
ttk.Button(root, text="Delete", style="Accent.TButton").pack(side="right", padx=10)
print(style.lookup("Accent.TButton", "background"), style.lookup("TButton", "background", ["active"]))
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# gold #444

from tkinter import Tk, ttk

root = Tk()
tabs = ttk.Notebook(root)
tabs.pack(fill="both", expand=True)
for title in ("Orders", "Stock", "Settings"):
    page = ttk.Frame(tabs, padding=30)
    ttk.Label(page, text=f"Here are the {title.lower()}.").pack()
    tabs.add(page, text=title, underline=0)
tabs.enable_traversal()  # Ctrl+Tab, and Alt with the underlined letter
tabs.bind("<<NotebookTabChanged>>", lambda event: print(tabs.tab("current", "text")))
root.after(300, tabs.select, 1)
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# Orders
# Stock

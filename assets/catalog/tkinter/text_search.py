import tkinter as tk
from tkinter.scrolledtext import ScrolledText

root = tk.Tk()
text = ScrolledText(root, wrap="word", undo=True, width=40, height=6)
text.pack(fill="both", expand=True)
text.insert("1.0", "A bird in the hand\nis worth two in the bush.")
text.tag_configure("hit", background="gold", foreground="black")
start = "1.0"
while start := text.search("in", start, "end"):
    end = text.index(f"{start}+2c")
    text.tag_add("hit", start, end)
    print(start, end)
    start = end
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# 1.7 1.9
# 2.13 2.15

from tkinter import Label, Tk


def text_on(color):
    red, green, blue = (part / 65535 for part in root.winfo_rgb(color))
    return "black" if 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 else "white"


root = Tk()
for color in ("navy", "gold", "#2e8b57"):
    Label(root, text=color, background=color, foreground=text_on(color)).pack(fill="x")
    print(color, text_on(color))
root.after(700, root.destroy)  # remove this line to keep the window open
root.mainloop()

# Output:
# navy white
# gold black
# #2e8b57 white

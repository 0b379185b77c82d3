import tkinter as tk
from tkinter import colorchooser

def choose():
    _, code = colorchooser.askcolor(button["background"], parent=root)
    if code:  # None after Cancel
        button["background"] = code
    print("colour:", button["background"])
    root.destroy()

root = tk.Tk()
button = tk.Button(root, text="Colour ...", background="#00a080", command=choose)
button.pack(padx=40, pady=20)
# the next two lines stand for the user: remove them to choose yourself
root.after(700, root.tk.eval, "catch {.__tk__color.bot.ok invoke}")
root.after(50, button.invoke)
root.mainloop()

# Output:
# colour: #00a080

from tkinter import Button, Tk, colorchooser


def choose():
    code = colorchooser.askcolor(button["background"], parent=root)[1]
    if code:  # None after Cancel
        button["background"] = code
        print("colour:", code)


root = Tk()
button = Button(root, text="Colour ...", background="#00a080", command=choose)
button.pack(padx=40, pady=20)
# the next three lines stand for the user: remove them to choose yourself
root.after(700, root.tk.eval, "catch {.__tk__color.bot.ok invoke}")
button.invoke()
root.destroy()
root.mainloop()

# Output:
# colour: #00a080

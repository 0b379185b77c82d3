from tkinter import Tk, colorchooser

root = Tk()
root.withdraw()  # only the dialog is seen
# stands for a click on OK: remove the next line to choose yourself
root.after(700, root.tk.eval, "catch {.__tk__color.bot.ok invoke}")
print(colorchooser.askcolor("#ff8000", title="Colour of the title"))

# Output:
# ((255, 128, 0), '#ff8000')

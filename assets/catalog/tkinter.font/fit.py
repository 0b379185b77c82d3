import tkinter as tk
from tkinter import font

def shorten(text, shown, width):
    if shown.measure(text) <= width:
        return text
    while text and shown.measure(text + "…") > width:
        text = text[:-1]
    return text + "…"

root = tk.Tk()
root.withdraw()
shown = font.nametofont("TkFixedFont")
width = shown.measure("0" * 14)
for name in ("notes.txt", "minutes_of_the_meeting.txt"):
    print(shorten(name, shown, width))
root.destroy()

# Output:
# notes.txt
# minutes_of_th…

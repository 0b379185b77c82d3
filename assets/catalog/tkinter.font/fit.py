from tkinter import Tk, font


def shorten(text, used, width):
    if used.measure(text) <= width:
        return text
    while text and used.measure(text + "…") > width:
        text = text[:-1]
    return text + "…"


Tk().withdraw()
fixed = font.nametofont("TkFixedFont")
for name in ("notes.txt", "minutes_of_the_meeting.txt"):
    print(shorten(name, fixed, width=fixed.measure("0" * 14)))

# Output:
# notes.txt
# minutes_of_th…

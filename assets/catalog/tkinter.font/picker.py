import tkinter as tk
from tkinter import font


def show(event):
    shown["family"] = families.get(families.curselection()[0])
    print("family is installed:", shown["family"] in font.families())


root = tk.Tk()
shown = font.Font(size=20)
families = tk.Listbox(root, height=6)
families.insert("end", *sorted(set(font.families()), key=str.lower))
families.bind("<<ListboxSelect>>", show)
families.pack(side="left")
tk.Label(root, text="The quick brown fox", font=shown).pack(side="left", padx=20)
root.after(300, lambda: (families.selection_set(0), families.event_generate("<<ListboxSelect>>")))
root.after(700, root.destroy)  # remove this line and the one before to choose yourself
root.mainloop()

# Output:
# family is installed: True

from tkinter import Tk, ttk

button = ttk.Button(Tk(), text="Save", state="disabled")
print(button.instate(["disabled"]))

# Output:
# True

import tkinter as tk

root = tk.Tk()
buttons = [tk.Button(root, command=lambda: print(n)) for n in range(3)]
for button in buttons:
    button.invoke()

# Output:
# 2
# 2
# 2

import tkinter as tk

root = tk.Tk()
buttons = [tk.Button(root, command=lambda n=n: print(n)) for n in range(3)]
for button in buttons:
    button.invoke()

# Output:
# 0
# 1
# 2

import tkinter as tk

button = tk.Button(tk.Tk(), text="Greet", command=lambda: print("greeting"))
print("no click yet")

# Output:
# no click yet

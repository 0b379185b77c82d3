import tkinter as tk

button = tk.Button(tk.Tk(), text="Greet", command=print("greeting"))
print("no click yet")

# Output:
# greeting
# no click yet

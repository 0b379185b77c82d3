import tkinter as tk

label = tk.Label(text="Total", font=("Times New Roman", 14))
print(label["font"])

# Output:
# {Times New Roman} 14

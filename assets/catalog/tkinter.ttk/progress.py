from tkinter import Tk, ttk


def work():  # one piece, then the window draws
    bar["value"] += 25
    label["text"] = f"{bar['value']:.0f} %"
    print(label["text"])
    root.after(150, work if bar["value"] < 100 else root.destroy)


root = Tk()
bar = ttk.Progressbar(root, maximum=100, length=200)
bar.pack(padx=20, pady=10)
label = ttk.Label(root, text="0 %")
label.pack()
root.after(100, work)
root.mainloop()

# Output:
# 25 %
# 50 %
# 75 %
# 100 %

from tkinter import Tk, simpledialog

root = Tk()
root.withdraw()
# stands for a click on OK: remove the next line to type yourself
root.after(700, lambda: root.grab_current().ok())
count = simpledialog.askinteger("Order", "How many teas?", initialvalue=3, minvalue=1, maxvalue=20)
if count is None:
    print("cancelled")
else:
    print(f"{count} teas: {count * 2.5:.2f}")

# Output:
# 3 teas: 7.50

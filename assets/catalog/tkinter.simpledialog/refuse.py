from tkinter import Tk, simpledialog, ttk


class DayDialog(simpledialog.Dialog):
    def body(self, master):
        self.day = ttk.Combobox(master, values=["Monday", "Friday"])
        self.day.pack()
        return self.day  # gets the focus

    def validate(self):  # False keeps the dialog open
        print("chosen:", self.day.get() or "nothing")
        return self.day.get() in self.day["values"]


root = Tk()
# the next lines stand for the user: remove them to answer yourself
root.after(300, lambda: root.grab_current().ok())
root.after(500, lambda: root.grab_current().day.set("Friday"))
root.after(700, lambda: root.grab_current().ok())
DayDialog(root, title="Delivery")

# Output:
# chosen: nothing
# chosen: Friday

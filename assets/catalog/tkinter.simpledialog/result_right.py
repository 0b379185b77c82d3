from tkinter import Tk, simpledialog


class Confirm(simpledialog.Dialog):
    def apply(self):
        self.result = "confirmed"


root = Tk()
root.after(300, lambda: root.grab_current().ok())  # a click on OK
print(Confirm(root).result)

# Output:
# confirmed

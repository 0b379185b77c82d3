from tkinter import Tk, simpledialog, ttk


class OrderDialog(simpledialog.Dialog):
    def body(self, master):
        self.fields = {}
        for row, (label, value) in enumerate({"Item": "tea", "Pieces": "2"}.items()):
            ttk.Label(master, text=label).grid(row=row, column=0)
            self.fields[label] = ttk.Entry(master)
            self.fields[label].insert(0, value)
            self.fields[label].grid(row=row, column=1)

    def apply(self):
        self.result = {label: field.get() for label, field in self.fields.items()}


root = Tk()
root.after(700, lambda: root.grab_current().ok())  # remove this line to click OK yourself
print(OrderDialog(root, title="Order").result)

# Output:
# {'Item': 'tea', 'Pieces': '2'}

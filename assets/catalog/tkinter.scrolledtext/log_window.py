import tkinter as tk
from tkinter.scrolledtext import ScrolledText

root = tk.Tk()
log = ScrolledText(root, width=40, height=6, state="disabled")
log.pack(fill="both", expand=True)

def write(line):
    log.configure(state="normal")  # only for a moment: nobody can type into it
    log.insert("end", line + "\n")
    log.configure(state="disabled")
    log.see("end")

for number in (1, 2, 3):
    root.after(100 * number, write, f"step {number} done")
root.after(600, lambda: (print(log.get("1.0", "end-1c").splitlines()), root.destroy()))
root.mainloop()

# Output:
# ['step 1 done', 'step 2 done', 'step 3 done']

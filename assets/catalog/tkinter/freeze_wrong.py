import time
import tkinter as tk

root = tk.Tk()
root.after(100, print, "the window lives")
time.sleep(0.3)  # or any long work
print("work done")
root.update()

# Output:
# work done
# the window lives

import queue
import threading
import tkinter as tk


def work():  # runs in a thread: talks to the queue, never to the window
    done.put(sum(range(2_000_000)))


def poll():
    while not done.empty():
        root.title(f"Sum: {done.get()}")
        print(root.title())
    root.after(50, poll)


root, done = tk.Tk(), queue.Queue()
threading.Thread(target=work, daemon=True).start()
poll()
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# Sum: 1999999000000

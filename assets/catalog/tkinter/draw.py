import tkinter as tk


def drag(event):
    canvas.moveto("ball", event.x - 15, event.y - 15)
    print(event.x, event.y)


root = tk.Tk()
canvas = tk.Canvas(root, width=240, height=120, background="white")
canvas.pack()
canvas.create_oval(10, 10, 40, 40, fill="tomato", tags="ball")
canvas.tag_bind("ball", "<B1-Motion>", drag)
root.update()
for event, x in (("<Button-1>", 25), ("<B1-Motion>", 60), ("<B1-Motion>", 120)):
    canvas.event_generate(event, x=x, y=25)
# remove the next line to keep the window open
root.after(700, root.destroy)
root.mainloop()

# Output:
# 60 25
# 120 25

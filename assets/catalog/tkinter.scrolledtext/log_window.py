from tkinter.scrolledtext import ScrolledText


def write(line):
    log["state"] = "normal"  # only for a moment: nobody can type into it
    log.insert("end", line + "\n")
    log["state"] = "disabled"
    log.see("end")


log = ScrolledText(width=40, height=6, state="disabled")
log.pack(fill="both", expand=True)
for number in range(3):
    log.after(100 * number, write, f"step {number + 1} done")
log.after(600, lambda: print(log.get("1.0", "end-1c")))
log.after(700, log.quit)  # remove this line to keep the window open
log.mainloop()

# Output:
# step 1 done
# step 2 done
# step 3 done

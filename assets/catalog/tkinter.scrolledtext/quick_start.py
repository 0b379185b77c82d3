from tkinter.scrolledtext import ScrolledText

text = ScrolledText(width=40, height=8, wrap="word")
text.pack(fill="both", expand=True)
text.insert("end", "\n".join(f"line {number}" for number in range(1, 101)))
text.see("end")  # scrolls to the last line
print("ends at", text.index("end-1c"))
text.after(700, text.quit)  # remove this line to keep the window open
text.mainloop()

# Output:
# ends at 100.8

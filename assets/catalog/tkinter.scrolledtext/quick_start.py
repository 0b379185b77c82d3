from tkinter.scrolledtext import ScrolledText

text = ScrolledText(width=40, height=8)
text.pack(fill="both", expand=True)
text.insert("end", "\n".join(f"line {number}" for number in range(1, 101)))
text.see("end")
print(text.get("100.0", "100.end"))
text.after(600, text.quit)  # remove this line to keep the window open
text.mainloop()

# Output:
# line 100

from tkinter.scrolledtext import ScrolledText

text = ScrolledText(state="disabled")
text.insert("end", "hello")
print(repr(text.get("1.0", "end-1c")))

# Output:
# ''

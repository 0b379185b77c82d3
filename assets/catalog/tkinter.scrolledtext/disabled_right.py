from tkinter.scrolledtext import ScrolledText

text = ScrolledText()
text.insert("end", "hello")
text["state"] = "disabled"
print(repr(text.get("1.0", "end-1c")))

# Output:
# 'hello'

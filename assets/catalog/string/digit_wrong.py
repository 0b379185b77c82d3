for text in ["-5", "2.5", "²"]:
    print(text, "number" if text.isdigit() else "no number")

# Output:
# -5 no number
# 2.5 no number
# ² number

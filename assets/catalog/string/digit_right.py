for text in ["-5", "2.5", "²"]:
    try:
        print(text, "number", float(text))
    except ValueError:
        print(text, "no number")

# Output:
# -5 number -5.0
# 2.5 number 2.5
# ² no number

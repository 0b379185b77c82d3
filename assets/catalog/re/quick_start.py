import re

text = "Order 1042 shipped on 2026-03-01, order 1043 is open"
match = re.search(r"shipped on (\d{4}-\d{2}-\d{2})", text)
if match:
    print(match[1])
print(re.findall(r"[Oo]rder (\d+)", text))
print(re.sub(r"\d{4}-\d{2}-\d{2}", "<date>", text))

# Output:
# 2026-03-01
# ['1042', '1043']
# Order 1042 shipped on <date>, order 1043 is open

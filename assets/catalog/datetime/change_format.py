from datetime import datetime

for text in ("03/05/2026", "12/24/2026"):
    day = datetime.strptime(text, "%m/%d/%Y")
    print(text, "->", day.strftime("%Y-%m-%d"), "or", f"{day:%d %b %y}")

# Output:
# 03/05/2026 -> 2026-03-05 or 05 Mar 26
# 12/24/2026 -> 2026-12-24 or 24 Dec 26

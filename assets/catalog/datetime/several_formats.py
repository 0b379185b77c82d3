from datetime import date, datetime

FORMATS = ("%Y-%m-%d", "%d.%m.%Y", "%B %d, %Y", "%m/%d/%Y")


def read_date(text: str) -> date | None:
    """The date that `text` stands for, or None."""
    for pattern in FORMATS:
        try:
            return datetime.strptime(text.strip(), pattern).date()
        except ValueError:
            continue
    return None


for text in ("2026-03-05", "5.3.2026", "March 5, 2026", "3/5/2026", "2026-02-30"):
    print(f"{text:14}", read_date(text))

# Output:
# 2026-03-05     2026-03-05
# 5.3.2026       2026-03-05
# March 5, 2026  2026-03-05
# 3/5/2026       2026-03-05
# 2026-02-30     None

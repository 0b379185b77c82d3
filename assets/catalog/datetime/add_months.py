import calendar
from datetime import date


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    last = calendar.monthrange(year, month)[1]
    return day.replace(year=year, month=month, day=min(day.day, last))


for months in (1, 13, -2):
    print(f"{months:+}", add_months(date(2027, 1, 31), months))

# Output:
# +1 2027-02-28
# +13 2028-02-29
# -2 2026-11-30

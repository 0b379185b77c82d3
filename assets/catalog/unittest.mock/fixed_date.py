from datetime import date
from unittest import mock


def days_left(year):
    return (date(year, 12, 31) - date.today()).days


with mock.patch(f"{__name__}.date", wraps=date) as fake:
    fake.today.return_value = date(2024, 12, 24)
    print(days_left(2024))

# Output:
# 7

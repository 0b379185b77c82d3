from datetime import date, timedelta

born = date(1992, 2, 29)
today = date(2026, 3, 5)  # in a program: date.today()

had_birthday = (today.month, today.day) >= (born.month, born.day)
print(today.year - born.year - (not had_birthday), "years old")

# Counting from the first of the month turns 29 February into 1 March where there is none.
month = date(today.year + had_birthday, born.month, 1)
birthday = month + timedelta(days=born.day - 1)
print(f"{(birthday - today).days} days until the birthday on {birthday:%A, %d %B}")

# Output:
# 34 years old
# 361 days until the birthday on Monday, 01 March

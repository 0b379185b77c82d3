import calendar

html = calendar.HTMLCalendar(firstweekday=calendar.SUNDAY).formatmonth(2027, 2)
for line in html.splitlines()[:4]:
    print(line[:70])

# Output:
# <table border="0" cellpadding="0" cellspacing="0" class="month">
# <tr><th colspan="7" class="month">February 2027</th></tr>
# <tr><th class="sun">Sun</th><th class="mon">Mon</th><th class="tue">Tu
# <tr><td class="noday">&nbsp;</td><td class="mon">1</td><td class="tue"

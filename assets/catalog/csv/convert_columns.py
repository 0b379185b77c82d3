import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

Path("orders.csv").write_text("day,item,price\n2026-03-01,tea,3.50\n2026-03-02,cake,\n", encoding="utf-8")

orders = []
with open("orders.csv", newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        row["day"] = date.fromisoformat(row["day"])
        row["price"] = Decimal(row["price"] or 0)  # an empty cell is ""
        orders.append(row)
print(orders[0])
print(sum(order["price"] for order in orders))

# Output:
# {'day': datetime.date(2026, 3, 1), 'item': 'tea', 'price': Decimal('3.50')}
# 3.50

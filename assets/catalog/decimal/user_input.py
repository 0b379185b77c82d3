from decimal import Decimal, InvalidOperation

for typed in ["12.50", "12,50 €", "a lot"]:
    try:
        amount = Decimal(typed.strip(" €").replace(",", "."))
    except InvalidOperation:
        print(f"{typed!r} is no amount")
    else:
        print(amount * 2)

# Output:
# 25.00
# 25.00
# 'a lot' is no amount

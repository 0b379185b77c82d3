import random
from datetime import date, timedelta

rng = random.Random(11)
first_day = date(2026, 1, 1)
for number in range(1, 5):
    day = first_day + timedelta(days=rng.randrange(365))
    name = rng.choice(["Ada", "Bob", "Cleo"])
    price = round(rng.uniform(5, 100), 2)
    colour = f"#{rng.randrange(0x1000000):06x}"
    code = "".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=6))
    print(number, day, f"{name:4}", f"{price:6.2f}", colour, code)

# Output:
# 1 2026-08-20 Cleo  86.40 #ee69af Q5G3RV
# 2 2026-04-06 Ada   47.43 #48995f C3YB98
# 3 2026-12-01 Cleo  63.48 #50a310 V4CB6V
# 4 2026-08-26 Bob   46.85 #640129 SWRXQJ

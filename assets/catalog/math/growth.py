import math

capital, rate = 1000, 0.05
print(f"after 10 years: {capital * (1 + rate) ** 10:.2f}")
print(f"doubled after {math.log(2) / math.log(1 + rate):.1f} years")
print(f"from 1000 to 1500 in 6 years: {(1500 / 1000) ** (1 / 6) - 1:.2%} a year")

loan, months, monthly = 20_000, 48, 0.06 / 12
payment = loan * monthly / (1 - (1 + monthly) ** -months)
print(f"loan: {payment:.2f} a month, {payment * months - loan:.2f} interest")
print(f"80 of 320 is {80 / 320:.0%}; 80 to 100 is {100 / 80 - 1:+.0%}")

# Output:
# after 10 years: 1628.89
# doubled after 14.2 years
# from 1000 to 1500 in 6 years: 6.99% a year
# loan: 469.70 a month, 2545.63 interest
# 80 of 320 is 25%; 80 to 100 is +25%

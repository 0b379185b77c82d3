def number(text: str) -> float:
    return float(text.replace(".", "").replace(",", "."))

def german(value: float) -> str:
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,"))

print(number("1.234,50"), german(1234567.891))

# Output:
# 1234.5 1.234.567,89

import re

numbers = re.findall(r"-?\d+(?:\.\d+)?", "between -2 and 19.5 degrees")
print([float(number) for number in numbers])

text = "Mail ada@example.com or bob.k@mail.example.org on 2026-03-01 #team #news"
print(re.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", text))
print(re.findall(r"\b\d{4}-\d{2}-\d{2}\b", text))
print(re.findall(r"#(\w+)", text))

text = "See https://example.com/a?b=1 and http://example.org."
print(re.findall(r'https?://[^\s<>"]+[^\s<>".,;]', text))

# Output:
# [-2.0, 19.5]
# ['ada@example.com', 'bob.k@mail.example.org']
# ['2026-03-01']
# ['team', 'news']
# ['https://example.com/a?b=1', 'http://example.org']

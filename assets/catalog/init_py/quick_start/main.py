import greetings
from greetings import hello

print(hello("Ada"))
print(greetings.LANGUAGES)

# Output:
# Hello, Ada!
# {'en': 'Hello', 'fr': 'Bonjour'}

from contextlib import contextmanager
from contextvars import ContextVar

language = ContextVar("language", default="en")

@contextmanager
def speaking(name: str):
    token = language.set(name)
    try:
        yield
    finally:
        language.reset(token)

with speaking("fr"):
    print(language.get())
print(language.get())

# Output:
# fr
# en

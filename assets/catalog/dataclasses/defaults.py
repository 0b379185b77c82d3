from dataclasses import dataclass, field
from itertools import count


@dataclass
class Ticket:
    title: str
    owner: str | None = None
    tags: list[str] = field(default_factory=list)
    number: int = field(default_factory=count(1).__next__)


first, second = Ticket("Broken lamp"), Ticket("Cold tea", owner="Ada")
first.tags.append("urgent")
print(first)
print(second)

# Output:
# Ticket(title='Broken lamp', owner=None, tags=['urgent'], number=1)
# Ticket(title='Cold tea', owner='Ada', tags=[], number=2)

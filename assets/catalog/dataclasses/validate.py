from dataclasses import dataclass
from datetime import date


@dataclass
class Booking:
    guests: int
    day: date

    def __post_init__(self):
        self.guests = int(self.guests)
        if self.guests < 1:
            raise ValueError("guests must be 1 or more")
        if isinstance(self.day, str):
            self.day = date.fromisoformat(self.day)


print(Booking("2", "2026-03-01"))

# Output:
# Booking(guests=2, day=datetime.date(2026, 3, 1))

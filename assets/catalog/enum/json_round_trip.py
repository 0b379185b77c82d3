import json
from enum import Enum, StrEnum


class State(StrEnum):
    OPEN = "open"
    PAID = "paid"


Color = Enum("Color", "RED GREEN")
text = json.dumps({"state": State.PAID, State.OPEN: 3})
print(text)
print(repr(State(json.loads(text)["state"])))
text = json.dumps([Color.RED], default=lambda member: member.name)
print(text, [Color[name] for name in json.loads(text)])

# Output:
# {"state": "paid", "open": 3}
# <State.PAID: 'paid'>
# ["RED"] [<Color.RED: 1>]

import json
from datetime import date
from types import SimpleNamespace


def dates(fields):
    """Called for each JSON object, innermost first."""
    if "born" in fields:
        fields["born"] = date.fromisoformat(fields["born"])
    return fields


text = '{"name": "Ada", "born": "1815-12-10"}'
print(json.loads(text, object_hook=dates))
person = json.loads(text, object_hook=lambda fields: SimpleNamespace(**fields))
print(person.name)

# Output:
# {'name': 'Ada', 'born': datetime.date(1815, 12, 10)}
# Ada
